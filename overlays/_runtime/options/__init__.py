"""What a user may set: options, retries, throttling, hooks."""
