"""Where a quoted passage stands in a text."""
