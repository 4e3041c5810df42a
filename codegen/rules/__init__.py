"""The rules that prepare any corrected document for the generator, by subject."""
