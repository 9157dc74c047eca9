"""Cut paragraphs: which line goes on in the next one."""

from __future__ import annotations

import re

from newsdata.layout.datelines import opens_with_dateline
from newsdata.layout.lines import NO_OPENING, PAUSES, closes
from newsdata.layout.setting import Setting
from newsdata.layout.vocabulary import LEADS_IN

SHORTEST = 30
"""A line cut at the end of a column, on a page that shows no indent, is not shorter."""

_CUT_SHORT = re.compile(r"[，,；;][^，,、；;。]{1,2}$")
"""No sentence ends so soon after a comma."""

_NEW_PARAGRAPH = re.compile(
    r"[■●◆▲★◎○□▶►◇※①-⑳*#【]|——|[0-9]{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,2}[)）]"
    r"|第[一二三四五六七八九十]+[，,、条章节]|[^\s，。：:]{1,8}[：:]"
)
_SENTENCE_OPENING = re.compile(
    r"[“「\"0-9《]|[在近当今去据对从为这我如有不以]|随着|目前|时下|日前|一段|一直|许多|记者|人们"
)

NEVER_LAST = frozenset("的和与及将把被对向从为以由或并而就也都还不很更最这那每各该其是两几第二三四六七八九")
"""What no sentence ends with: particles, and numbers without what they count."""


def goes_on(
    text: str, following: str, *, indent: int, setting: Setting, opening: bool = False, nearby: str = ""
) -> bool:
    """Whether a paragraph's text goes on in the following line.

    A line that ends a sentence, or leads in to a list, is whole; a line that begins as
    paragraphs begin is a new one. `opening`: the text stands right under a headline or a label,
    where sentences that sum up are printed without their stop; there it goes on only if it cannot
    end so, or the cut goes through a word that comes again `nearby`.

    >>> flat = Setting(depth=0, spacing=1)
    >>> first = "云港市今年新建码头三座、泊位十个。记者在现场看到，工人们正在安装北"
    >>> goes_on(first, "斗导航设备，计划年底完工。", indent=0, setting=flat)
    True
    >>> goes_on(first + "斗设备。", "计划年底完工。", indent=0, setting=flat)
    False
    """
    if closes(text) or (setting.indented and indent):
        return False
    if len(text) < SHORTEST and not setting.indented:
        return False
    if following[0] in NO_OPENING or (text[-1] in PAUSES and text[-1] not in "：:"):
        return True
    if text.endswith(LEADS_IN) or opens_with_dateline(following) or _NEW_PARAGRAPH.match(following):
        return False
    if not opening or setting.indented or text[-1] in NEVER_LAST or _CUT_SHORT.search(text):
        return True
    return text[-1] + following[0] in nearby and not _SENTENCE_OPENING.match(following)
