from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.axis_section_reference import AxisSectionReference


T = TypeVar("T", bound="AxisSectionInput")


@_attrs_define
class AxisSectionInput:
    """What is written of an axis section.

    Attributes:
        code (str):
        multilingual_name (str): Name in several languages, as one text.
        axis_id (int): Number of the axis.
        id (int | Unset): Number of the section, also where the path holds it.
        description (None | str | Unset):
        owner_id (int | None | Unset): Number of the user who owns the section.
        end_on (datetime.datetime | None | Unset): End of use, as local time without offset.
        active (bool | Unset): Whether the section is in use.
        parent_axis_sections (list[AxisSectionReference] | Unset):
        children_axis_sections (list[AxisSectionReference] | Unset):
    """

    code: str
    multilingual_name: str
    axis_id: int
    id: int | Unset = UNSET
    description: None | str | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    end_on: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET
    parent_axis_sections: list[AxisSectionReference] | Unset = UNSET
    children_axis_sections: list[AxisSectionReference] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        multilingual_name = self.multilingual_name

        axis_id = self.axis_id

        id = self.id

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        owner_id: int | None | Unset
        if isinstance(self.owner_id, Unset):
            owner_id = UNSET
        else:
            owner_id = self.owner_id

        end_on: None | str | Unset
        if isinstance(self.end_on, Unset):
            end_on = UNSET
        elif isinstance(self.end_on, datetime.datetime):
            end_on = NULL if self.end_on is None else write_iso(self.end_on)
        else:
            end_on = self.end_on

        active = self.active

        parent_axis_sections: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.parent_axis_sections, Unset):
            parent_axis_sections = NULL
            if self.parent_axis_sections is not None:
                parent_axis_sections = []
                for parent_axis_sections_item_data in write_each(self.parent_axis_sections):
                    parent_axis_sections_item = (
                        NULL if parent_axis_sections_item_data is None else write_object(parent_axis_sections_item_data)
                    )
                    parent_axis_sections.append(parent_axis_sections_item)

        children_axis_sections: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.children_axis_sections, Unset):
            children_axis_sections = NULL
            if self.children_axis_sections is not None:
                children_axis_sections = []
                for children_axis_sections_item_data in write_each(self.children_axis_sections):
                    children_axis_sections_item = (
                        NULL
                        if children_axis_sections_item_data is None
                        else write_object(children_axis_sections_item_data)
                    )
                    children_axis_sections.append(children_axis_sections_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "multilingualName": multilingual_name,
                "axisId": axis_id,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if description is not UNSET:
            field_dict["description"] = description
        if owner_id is not UNSET:
            field_dict["ownerId"] = owner_id
        if end_on is not UNSET:
            field_dict["endOn"] = end_on
        if active is not UNSET:
            field_dict["active"] = active
        if parent_axis_sections is not UNSET:
            field_dict["parentAxisSections"] = parent_axis_sections
        if children_axis_sections is not UNSET:
            field_dict["childrenAxisSections"] = children_axis_sections

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        code = d.pop("code")

        multilingual_name = d.pop("multilingualName")

        axis_id = d.pop("axisId")

        id = d.pop("id", UNSET)

        description = d.pop("description", UNSET)

        owner_id = d.pop("ownerId", UNSET)

        _end_on = d.pop("endOn", UNSET)
        end_on: datetime.datetime | None | Unset
        if _end_on is None or isinstance(_end_on, Unset):
            end_on = _end_on
        else:
            _end_on_type_0 = _end_on
            end_on_type_0 = NULL if _end_on_type_0 is None else read_datetime(_end_on_type_0)

            end_on = end_on_type_0

        active = d.pop("active", UNSET)

        _parent_axis_sections = d.pop("parentAxisSections", UNSET)
        parent_axis_sections: list[AxisSectionReference] | Unset = UNSET
        if _parent_axis_sections is None:
            parent_axis_sections = NULL
        elif _parent_axis_sections is not UNSET:
            parent_axis_sections = []
            for parent_axis_sections_item_data in read_list(_parent_axis_sections):
                _parent_axis_sections_item = parent_axis_sections_item_data
                parent_axis_sections_item = (
                    NULL
                    if _parent_axis_sections_item is None
                    else __models.AxisSectionReference.from_dict(_parent_axis_sections_item)
                )

                parent_axis_sections.append(parent_axis_sections_item)

        _children_axis_sections = d.pop("childrenAxisSections", UNSET)
        children_axis_sections: list[AxisSectionReference] | Unset = UNSET
        if _children_axis_sections is None:
            children_axis_sections = NULL
        elif _children_axis_sections is not UNSET:
            children_axis_sections = []
            for children_axis_sections_item_data in read_list(_children_axis_sections):
                _children_axis_sections_item = children_axis_sections_item_data
                children_axis_sections_item = (
                    NULL
                    if _children_axis_sections_item is None
                    else __models.AxisSectionReference.from_dict(_children_axis_sections_item)
                )

                children_axis_sections.append(children_axis_sections_item)

        axis_section_input = cls(
            code=code,
            multilingual_name=multilingual_name,
            axis_id=axis_id,
            id=id,
            description=description,
            owner_id=owner_id,
            end_on=end_on,
            active=active,
            parent_axis_sections=parent_axis_sections,
            children_axis_sections=children_axis_sections,
        )

        axis_section_input.additional_properties = d
        return axis_section_input

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
