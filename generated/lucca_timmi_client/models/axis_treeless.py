from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


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
