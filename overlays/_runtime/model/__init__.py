"""What generated models are made of: one base class, and how values are read."""
