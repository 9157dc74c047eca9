"""`python -m newsdata.cli`."""

from newsdata.cli import main

main()
