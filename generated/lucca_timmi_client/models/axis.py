from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.axis_treeless import AxisTreeless


T = TypeVar("T", bound="Axis")


@_attrs_define
class Axis:
    """An analytical axis, such as activity or project.

    Attributes:
        id (int | None | Unset): Number of the axis.
        name (None | str | Unset):
        url (None | str | Unset):
        multilingual_name (None | str | Unset): Name in several languages, as one text.
        position (int | None | Unset): Place among the axes. The server's default is 0.
        parent_axis_id (int | None | Unset): Number of the axis above. The server's default is None.
        is_active (bool | None | Unset): Whether the axis is in use. The server's default is True.
        is_read_only (bool | None | Unset): The server's default is False.
        is_nn_relation (bool | None | Unset): Whether sections can have several parents. The server's default is False.
        level (int | None | Unset): Depth in the tree of axes. The server's default is 0.
        parent_axis (AxisTreeless | None | Unset):
        children_axes (list[AxisTreeless] | None | Unset):
    """

    id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    multilingual_name: None | str | Unset = UNSET
    position: int | None | Unset = UNSET
    parent_axis_id: int | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    is_read_only: bool | None | Unset = UNSET
    is_nn_relation: bool | None | Unset = UNSET
    level: int | None | Unset = UNSET
    parent_axis: AxisTreeless | None | Unset = UNSET
    children_axes: list[AxisTreeless] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.axis_treeless import AxisTreeless  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        multilingual_name: None | str | Unset
        if isinstance(self.multilingual_name, Unset):
            multilingual_name = UNSET
        else:
            multilingual_name = self.multilingual_name

        position: int | None | Unset
        if isinstance(self.position, Unset):
            position = UNSET
        else:
            position = self.position

        parent_axis_id: int | None | Unset
        if isinstance(self.parent_axis_id, Unset):
            parent_axis_id = UNSET
        else:
            parent_axis_id = self.parent_axis_id

        is_active: bool | None | Unset
        if isinstance(self.is_active, Unset):
            is_active = UNSET
        else:
            is_active = self.is_active

        is_read_only: bool | None | Unset
        if isinstance(self.is_read_only, Unset):
            is_read_only = UNSET
        else:
            is_read_only = self.is_read_only

        is_nn_relation: bool | None | Unset
        if isinstance(self.is_nn_relation, Unset):
            is_nn_relation = UNSET
        else:
            is_nn_relation = self.is_nn_relation

        level: int | None | Unset
        if isinstance(self.level, Unset):
            level = UNSET
        else:
            level = self.level

        parent_axis: dict[str, Any] | None | Unset
        if isinstance(self.parent_axis, Unset):
            parent_axis = UNSET
        elif isinstance(self.parent_axis, AxisTreeless):
            parent_axis = NULL if self.parent_axis is None else write_object(self.parent_axis)
        else:
            parent_axis = self.parent_axis

        children_axes: list[dict[str, Any]] | None | Unset
        if isinstance(self.children_axes, Unset):
            children_axes = UNSET
        elif isinstance(self.children_axes, list):
            children_axes = NULL
            if self.children_axes is not None:
                children_axes = []
                for children_axes_type_0_item_data in write_each(self.children_axes):
                    children_axes_type_0_item = (
                        NULL if children_axes_type_0_item_data is None else write_object(children_axes_type_0_item_data)
                    )
                    children_axes.append(children_axes_type_0_item)

        else:
            children_axes = self.children_axes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if url is not UNSET:
            field_dict["url"] = url
        if multilingual_name is not UNSET:
            field_dict["multilingualName"] = multilingual_name
        if position is not UNSET:
            field_dict["position"] = position
        if parent_axis_id is not UNSET:
            field_dict["parentAxisId"] = parent_axis_id
        if is_active is not UNSET:
            field_dict["isActive"] = is_active
        if is_read_only is not UNSET:
            field_dict["isReadOnly"] = is_read_only
        if is_nn_relation is not UNSET:
            field_dict["isNNRelation"] = is_nn_relation
        if level is not UNSET:
            field_dict["level"] = level
        if parent_axis is not UNSET:
            field_dict["parentAxis"] = parent_axis
        if children_axes is not UNSET:
            field_dict["childrenAxes"] = children_axes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        url = d.pop("url", UNSET)

        multilingual_name = d.pop("multilingualName", UNSET)

        position = d.pop("position", UNSET)

        parent_axis_id = d.pop("parentAxisId", UNSET)

        is_active = d.pop("isActive", UNSET)

        is_read_only = d.pop("isReadOnly", UNSET)

        is_nn_relation = d.pop("isNNRelation", UNSET)

        level = d.pop("level", UNSET)

        _parent_axis = d.pop("parentAxis", UNSET)
        parent_axis: AxisTreeless | None | Unset
        if _parent_axis is None or isinstance(_parent_axis, Unset):
            parent_axis = _parent_axis
        else:
            _parent_axis_type_0 = _parent_axis
            parent_axis_type_0 = (
                NULL if _parent_axis_type_0 is None else __models.AxisTreeless.from_dict(_parent_axis_type_0)
            )

            parent_axis = parent_axis_type_0

        _children_axes = d.pop("childrenAxes", UNSET)
        children_axes: list[AxisTreeless] | None | Unset
        if _children_axes is None or isinstance(_children_axes, Unset):
            children_axes = _children_axes
        else:
            _children_axes_type_0 = _children_axes
            children_axes_type_0: list[AxisTreeless] = NULL
            if _children_axes_type_0 is not None:
                children_axes_type_0 = []
                for children_axes_type_0_item_data in read_list(_children_axes_type_0):
                    _children_axes_type_0_item = children_axes_type_0_item_data
                    children_axes_type_0_item = (
                        NULL
                        if _children_axes_type_0_item is None
                        else __models.AxisTreeless.from_dict(_children_axes_type_0_item)
                    )

                    children_axes_type_0.append(children_axes_type_0_item)

            children_axes = children_axes_type_0

        axis = cls(
            id=id,
            name=name,
            url=url,
            multilingual_name=multilingual_name,
            position=position,
            parent_axis_id=parent_axis_id,
            is_active=is_active,
            is_read_only=is_read_only,
            is_nn_relation=is_nn_relation,
            level=level,
            parent_axis=parent_axis,
            children_axes=children_axes,
        )

        axis.additional_properties = d
        return axis

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
