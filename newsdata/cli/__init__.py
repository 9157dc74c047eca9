"""The command `newsdata`: parses arguments, calls the library, prints.

Exit status: 0 if all is well; 1 if something was refused or found wrong; 2 if the call itself was wrong
or nothing could be done.
"""

from __future__ import annotations

import sys
from textwrap import indent


def main() -> None:
    """Runs the command and leaves with its exit status."""
    from newsdata.cli.commands import app
    from newsdata.cli.printing import one_line
    from newsdata.errors import NewsdataError, PageError

    try:
        app(prog_name="newsdata")
    except NewsdataError as fault:
        print(one_line(f"newsdata: {fault}"), file=sys.stderr)
        if fault.passage:
            print(indent(fault.passage, "    "), file=sys.stderr)
        sys.exit(1 if isinstance(fault, PageError) else 2)
    except BrokenPipeError:  # the reader of our output has seen enough: head, less
        sys.stderr.close()
        sys.exit(1)
    except OSError as fault:  # most often a place where a result should go
        print(one_line(f"newsdata: {fault.filename or 'files'}: {fault.strerror or fault}"), file=sys.stderr)
        sys.exit(2)
