"""The place a figure is said of, where the text names one: 全国, 河北省, 全市, 长三角."""

from __future__ import annotations

import re

_WHOLE = r"全[国省市县区州镇乡村盟旗球校院]|全世界|[我本][国省市县区州镇乡村]|世界"
_KNOWN = (
    "北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|"
    "中国|长三角|珠三角|京津冀|粤港澳大湾区|东盟|欧盟|欧元区|美国|日本|德国|法国|英国|俄罗斯|印度|韩国"
)
# A place named with its rank; it begins a clause, or follows a word of time or of being there.
_RANK = r"(?:特别行政区|自治区|自治州|自治县|合作区|开发区|高新区|新区|街道|省|市|县|区|州|盟|旗|镇|乡|村)"
_NO_PLACE = r"(?![场民值级域长政直委管外属内容里社居道经于中和])"
_NAMED = rf"(?:(?<=[，。；：、年月日末底季前在　 ])|^)(?!在|全|各|该|这|每|占|去年|今年|上|下)[一-龥]{{2,5}}?{_RANK}{_NO_PLACE}"
_AREA = re.compile(f"{_WHOLE}|(?:{_KNOWN})[省市]?|{_NAMED}")


def area_in(text: str) -> str | None:
    """The last place that `text`, the sentence up to a figure, names.

    >>> area_in("2025年全国涉及专利的技术合同成交额达")
    '全国'
    """
    found = None
    for match in _AREA.finditer(text):
        found = match.group()
    return found
