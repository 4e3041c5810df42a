"""The example is a project of its own; its tests run in its own environment."""

collect_ignore = ["example"]
