from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AxisSectionCollection(_Model):
    """One page of axis sections.

    Attributes:
        data (AxisSectionCollectionData | None):
    """

    data: _m.AxisSectionCollectionData | None = None


@_model(kw_only=True, eq=False, repr=False)
class AxisSectionCollectionData(_Model):
    """An object that the document does not describe.

    Attributes:
        items (list[AxisSection] | None):
        count (int | None): Number of items in all.
    """

    items: list[_m.AxisSection] | None = None
    count: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class AxisSectionEnvelope(_Model):
    """An axis section in the envelope of v3.

    Attributes:
        data (AxisSection | None):
    """

    data: _m.AxisSection | None = None


@_model(kw_only=True, eq=False, repr=False)
class AxisSectionInput(_Model):
    """What is written of an axis section.

    Attributes:
        code (str):
        multilingual_name (str): Name in several languages, as one text.
        axis_id (int | str): Number of the axis.
        id (int | str | None): Number of the section, also where the path holds it.
        description (str | None):
        owner_id (int | str | None): Number of the user who owns the section.
        end_on (datetime.datetime | None): End of use, as local time without offset.
        active (bool | None): Whether the section is in use.
        parent_axis_sections (list[AxisSectionReference] | None):
        children_axis_sections (list[AxisSectionReference] | None):
    """

    code: str
    multilingual_name: str
    axis_id: int | str
    id: int | str | None = None
    description: str | None = None
    owner_id: int | str | None = None
    end_on: datetime.datetime | None = None
    active: bool | None = None
    parent_axis_sections: list[_m.AxisSectionReference] | None = None
    children_axis_sections: list[_m.AxisSectionReference] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "multilingual_name": "multilingualName",
        "axis_id": "axisId",
        "owner_id": "ownerId",
        "end_on": "endOn",
        "parent_axis_sections": "parentAxisSections",
        "children_axis_sections": "childrenAxisSections",
    }
