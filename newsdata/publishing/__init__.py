"""The whole road: pages that come in → a release. The only stage that knows both halves."""

from newsdata.publishing.road import publish
from newsdata.publishing.wishes import Summary

__all__ = ["Summary", "publish"]
