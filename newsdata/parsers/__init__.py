"""Articles → what they contain: people, interviews, quotations, speeches, statistics.

The parsers of the four kinds do not know one another; what they share stands in `people`,
`occasions` and `drafts`.
"""
