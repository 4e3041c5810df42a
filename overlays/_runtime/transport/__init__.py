"""Between a call and the HTTP library: connections, deadlines, encodings."""
