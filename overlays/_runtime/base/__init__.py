"""What every part of the runtime stands on; imports nothing of the runtime."""
