"""Answers for every operation of a document, with memory, by what the document says."""
