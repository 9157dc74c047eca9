"""Chinese, not newspapers: numerals, dates, names, punctuation; text in, a value or nothing out."""
