"""Responses to all operations of a document, with memory, as the document says."""
