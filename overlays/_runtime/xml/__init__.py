"""XML bodies; loaded only by operations that declare XML."""
