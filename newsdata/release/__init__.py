"""Tables → a release on disk: written whole or not at all, described, verified, read, compared, fetched."""

from newsdata.release.reading import Records, Release, load

__all__ = ["Records", "Release", "load"]
