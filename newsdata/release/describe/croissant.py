"""`croissant.json`."""

from newsdata.release.manifest import Manifest


def croissant(manifest: Manifest) -> str:
    """The text of `croissant.json`."""
    return "{}\n"
