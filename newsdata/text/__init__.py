"""Bytes → text: which encoding, which files, and what is said of a page beside its text."""
