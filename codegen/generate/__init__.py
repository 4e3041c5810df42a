"""The generator, run as a library with our changes to its templates."""
