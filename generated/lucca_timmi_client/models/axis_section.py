from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AxisSection(_Model):
    """An activity, project or other section of an analytical axis.

    Attributes:
        id (int | None):
        code (str | None):
        name (str | None):
        url (str | None):
        multilingual_name (str | None): Name in several languages, as one text.
        description (str | None):
        owner_id (int | None): Number of the user who owns the section.
        start_on (datetime.datetime | None): Begin of use.
        end_on (datetime.datetime | None): End of use.
        active (bool | None): Whether the section is in use. The server's default is True.
        axis_id (int | None): Number of the axis.
        parent_axis_sections (list[AxisSection] | None):
        children_axis_sections (list[AxisSection] | None):
    """

    id: int | None = None
    code: str | None = None
    name: str | None = None
    url: str | None = None
    multilingual_name: str | None = None
    description: str | None = None
    owner_id: int | None = None
    start_on: datetime.datetime | None = None
    end_on: datetime.datetime | None = None
    active: bool | None = None
    axis_id: int | None = None
    parent_axis_sections: list[_m.AxisSection] | None = None
    children_axis_sections: list[_m.AxisSection] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "multilingual_name": "multilingualName",
        "owner_id": "ownerId",
        "start_on": "startOn",
        "end_on": "endOn",
        "axis_id": "axisId",
        "parent_axis_sections": "parentAxisSections",
        "children_axis_sections": "childrenAxisSections",
    }


@_model(kw_only=True, eq=False, repr=False)
class AxisSectionReference(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | str | None): Number of the axis section.
    """

    id: int | str | None = None
