"""Whose turn it is in a dialogue whose paragraphs are quotes alone.

“喝茶吗？”王伟问李小云。
“喝。”                     李小云: she was asked
“那自己倒。”               王伟: they take turns
"""

from __future__ import annotations

import re

from newsdata.parsers.drafts import Speaker

_ADDRESSES = re.compile("[问对向朝冲][他她]")
_QUESTIONS = ("？", "?", "？”", "?”")


class Dialogue:
    """The last two voices, paragraph by paragraph.

    >>> wang, li = Speaker("王伟"), Speaker("李小云")
    >>> dialogue = Dialogue()
    >>> dialogue.hear(li, "“门开着。”李小云说。", "门开着。", alone=False)
    >>> dialogue.hear(wang, "“喝茶吗？”王伟问她。", "喝茶吗？", alone=False)
    >>> dialogue.next().name
    '李小云'
    """

    def __init__(self) -> None:
        self._speaker: Speaker | None = None
        self._other: Speaker | None = None
        self._near = False
        self._live = False
        self._asked = False
        self._alone = False
        self._questioned = False

    def hear(self, speaker: Speaker, paragraph: str, content: str, *, alone: bool) -> None:
        """A paragraph ends with this speaker's words; `alone`: it is a quote and nothing else."""
        if speaker != self._speaker:
            self._near = self._live
            self._speaker, self._other = speaker, self._speaker
        self._near = self._near or _ADDRESSES.search(paragraph) is not None
        self._live, self._alone, self._questioned = True, alone, False
        self._asked = content.endswith(_QUESTIONS)

    def pause(self) -> None:
        """A paragraph in which nobody speaks."""
        self._live = self._near = self._asked = self._alone = self._questioned = False

    def ask(self) -> None:
        """The reporter asks the last voice."""
        self._questioned = True

    def next(self) -> Speaker | None:
        """Who speaks in a paragraph that is a quote alone, as far as the turns tell."""
        if self._questioned:
            return self._speaker
        return self._other if self._asked or (self._near and self._alone) else None

    def asked(self) -> bool:
        """Whether the paragraph before ends with a question."""
        return self._live and self._asked
