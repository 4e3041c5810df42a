"""What the generated packages hold, counted against the document."""
