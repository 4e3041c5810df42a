"""From arguments and environment variables to a client's state."""
