from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Axis(_Model):
    """An analytical axis, such as activity or project.

    Attributes:
        id (int | None): Number of the axis.
        name (str | None):
        url (str | None):
        multilingual_name (str | None): Name in several languages, as one text.
        position (int | None): Place among the axes. The server's default is 0.
        parent_axis_id (int | None): Number of the axis above. The server's default is None.
        is_active (bool | None): Whether the axis is in use. The server's default is True.
        is_read_only (bool | None): The server's default is False.
        is_nn_relation (bool | None): Whether sections can have several parents. The server's default is False.
        level (int | None): Depth in the tree of axes. The server's default is 0.
        parent_axis (AxisTreeless | None):
        children_axes (list[AxisTreeless] | None):
    """

    id: int | None = None
    name: str | None = None
    url: str | None = None
    multilingual_name: str | None = None
    position: int | None = None
    parent_axis_id: int | None = None
    is_active: bool | None = None
    is_read_only: bool | None = None
    is_nn_relation: bool | None = None
    level: int | None = None
    parent_axis: _m.AxisTreeless | None = None
    children_axes: list[_m.AxisTreeless] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "multilingual_name": "multilingualName",
        "parent_axis_id": "parentAxisId",
        "is_active": "isActive",
        "is_read_only": "isReadOnly",
        "is_nn_relation": "isNNRelation",
        "parent_axis": "parentAxis",
        "children_axes": "childrenAxes",
    }


@_model(kw_only=True, eq=False, repr=False)
class AxisCollection(_Model):
    """One page of axes.

    Attributes:
        data (AxisCollectionData | None):
    """

    data: _m.AxisCollectionData | None = None


@_model(kw_only=True, eq=False, repr=False)
class AxisCollectionData(_Model):
    """An object that the document does not describe.

    Attributes:
        items (list[Axis] | None):
        count (int | None): Number of items in all.
    """

    items: list[_m.Axis] | None = None
    count: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class AxisTreeless(_Model):
    """An analytical axis without those around it.

    Attributes:
        id (int | None): Number of the axis.
        name (str | None):
        url (str | None):
        multilingual_name (str | None): Name in several languages, as one text.
        position (int | None): Place among the axes. The server's default is 0.
        parent_axis_id (int | None): Number of the axis above. The server's default is None.
        is_active (bool | None): Whether the axis is in use. The server's default is True.
        is_read_only (bool | None): The server's default is False.
        is_nn_relation (bool | None): Whether sections can have several parents. The server's default is False.
        level (int | None): Depth in the tree of axes. The server's default is 0.
    """

    id: int | None = None
    name: str | None = None
    url: str | None = None
    multilingual_name: str | None = None
    position: int | None = None
    parent_axis_id: int | None = None
    is_active: bool | None = None
    is_read_only: bool | None = None
    is_nn_relation: bool | None = None
    level: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "multilingual_name": "multilingualName",
        "parent_axis_id": "parentAxisId",
        "is_active": "isActive",
        "is_read_only": "isReadOnly",
        "is_nn_relation": "isNNRelation",
    }
