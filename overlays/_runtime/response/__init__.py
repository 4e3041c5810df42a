"""From an HTTP response to a value, an error or a file."""
