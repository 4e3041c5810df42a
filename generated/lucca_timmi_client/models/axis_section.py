from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

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

T = TypeVar("T", bound="AxisSection")


@_attrs_define
class AxisSection:
    """An activity, project or other section of an analytical axis.

    Attributes:
        id (int | None | Unset):
        code (None | str | Unset):
        name (None | str | Unset):
        url (None | str | Unset):
        multilingual_name (None | str | Unset): Name in several languages, as one text.
        description (None | str | Unset):
        owner_id (int | None | Unset): Number of the user who owns the section.
        start_on (datetime.datetime | None | Unset): Begin of use.
        end_on (datetime.datetime | None | Unset): End of use.
        active (bool | None | Unset): Whether the section is in use. The server's default is True.
        axis_id (int | None | Unset): Number of the axis.
        parent_axis_sections (list[AxisSection] | None | Unset):
        children_axis_sections (list[AxisSection] | None | Unset):
    """

    id: int | None | Unset = UNSET
    code: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    multilingual_name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    start_on: datetime.datetime | None | Unset = UNSET
    end_on: datetime.datetime | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    axis_id: int | None | Unset = UNSET
    parent_axis_sections: list[AxisSection] | None | Unset = UNSET
    children_axis_sections: list[AxisSection] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

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

        start_on: None | str | Unset
        if isinstance(self.start_on, Unset):
            start_on = UNSET
        elif isinstance(self.start_on, datetime.datetime):
            start_on = NULL if self.start_on is None else write_iso(self.start_on)
        else:
            start_on = self.start_on

        end_on: None | str | Unset
        if isinstance(self.end_on, Unset):
            end_on = UNSET
        elif isinstance(self.end_on, datetime.datetime):
            end_on = NULL if self.end_on is None else write_iso(self.end_on)
        else:
            end_on = self.end_on

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        axis_id: int | None | Unset
        if isinstance(self.axis_id, Unset):
            axis_id = UNSET
        else:
            axis_id = self.axis_id

        parent_axis_sections: list[dict[str, Any]] | None | Unset
        if isinstance(self.parent_axis_sections, Unset):
            parent_axis_sections = UNSET
        elif isinstance(self.parent_axis_sections, list):
            parent_axis_sections = NULL
            if self.parent_axis_sections is not None:
                parent_axis_sections = []
                for parent_axis_sections_type_0_item_data in write_each(self.parent_axis_sections):
                    parent_axis_sections_type_0_item = (
                        NULL
                        if parent_axis_sections_type_0_item_data is None
                        else write_object(parent_axis_sections_type_0_item_data)
                    )
                    parent_axis_sections.append(parent_axis_sections_type_0_item)

        else:
            parent_axis_sections = self.parent_axis_sections

        children_axis_sections: list[dict[str, Any]] | None | Unset
        if isinstance(self.children_axis_sections, Unset):
            children_axis_sections = UNSET
        elif isinstance(self.children_axis_sections, list):
            children_axis_sections = NULL
            if self.children_axis_sections is not None:
                children_axis_sections = []
                for children_axis_sections_type_0_item_data in write_each(self.children_axis_sections):
                    children_axis_sections_type_0_item = (
                        NULL
                        if children_axis_sections_type_0_item_data is None
                        else write_object(children_axis_sections_type_0_item_data)
                    )
                    children_axis_sections.append(children_axis_sections_type_0_item)

        else:
            children_axis_sections = self.children_axis_sections

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if code is not UNSET:
            field_dict["code"] = code
        if name is not UNSET:
            field_dict["name"] = name
        if url is not UNSET:
            field_dict["url"] = url
        if multilingual_name is not UNSET:
            field_dict["multilingualName"] = multilingual_name
        if description is not UNSET:
            field_dict["description"] = description
        if owner_id is not UNSET:
            field_dict["ownerId"] = owner_id
        if start_on is not UNSET:
            field_dict["startOn"] = start_on
        if end_on is not UNSET:
            field_dict["endOn"] = end_on
        if active is not UNSET:
            field_dict["active"] = active
        if axis_id is not UNSET:
            field_dict["axisId"] = axis_id
        if parent_axis_sections is not UNSET:
            field_dict["parentAxisSections"] = parent_axis_sections
        if children_axis_sections is not UNSET:
            field_dict["childrenAxisSections"] = children_axis_sections

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        code = d.pop("code", UNSET)

        name = d.pop("name", UNSET)

        url = d.pop("url", UNSET)

        multilingual_name = d.pop("multilingualName", UNSET)

        description = d.pop("description", UNSET)

        owner_id = d.pop("ownerId", UNSET)

        _start_on = d.pop("startOn", UNSET)
        start_on: datetime.datetime | None | Unset
        if _start_on is None or isinstance(_start_on, Unset):
            start_on = _start_on
        else:
            _start_on_type_0 = _start_on
            start_on_type_0 = NULL if _start_on_type_0 is None else read_datetime(_start_on_type_0)

            start_on = start_on_type_0

        _end_on = d.pop("endOn", UNSET)
        end_on: datetime.datetime | None | Unset
        if _end_on is None or isinstance(_end_on, Unset):
            end_on = _end_on
        else:
            _end_on_type_0 = _end_on
            end_on_type_0 = NULL if _end_on_type_0 is None else read_datetime(_end_on_type_0)

            end_on = end_on_type_0

        active = d.pop("active", UNSET)

        axis_id = d.pop("axisId", UNSET)

        _parent_axis_sections = d.pop("parentAxisSections", UNSET)
        parent_axis_sections: list[AxisSection] | None | Unset
        if _parent_axis_sections is None or isinstance(_parent_axis_sections, Unset):
            parent_axis_sections = _parent_axis_sections
        else:
            _parent_axis_sections_type_0 = _parent_axis_sections
            parent_axis_sections_type_0: list[AxisSection] = NULL
            if _parent_axis_sections_type_0 is not None:
                parent_axis_sections_type_0 = []
                for parent_axis_sections_type_0_item_data in read_list(_parent_axis_sections_type_0):
                    _parent_axis_sections_type_0_item = parent_axis_sections_type_0_item_data
                    parent_axis_sections_type_0_item = (
                        NULL
                        if _parent_axis_sections_type_0_item is None
                        else __models.AxisSection.from_dict(_parent_axis_sections_type_0_item)
                    )

                    parent_axis_sections_type_0.append(parent_axis_sections_type_0_item)

            parent_axis_sections = parent_axis_sections_type_0

        _children_axis_sections = d.pop("childrenAxisSections", UNSET)
        children_axis_sections: list[AxisSection] | None | Unset
        if _children_axis_sections is None or isinstance(_children_axis_sections, Unset):
            children_axis_sections = _children_axis_sections
        else:
            _children_axis_sections_type_0 = _children_axis_sections
            children_axis_sections_type_0: list[AxisSection] = NULL
            if _children_axis_sections_type_0 is not None:
                children_axis_sections_type_0 = []
                for children_axis_sections_type_0_item_data in read_list(_children_axis_sections_type_0):
                    _children_axis_sections_type_0_item = children_axis_sections_type_0_item_data
                    children_axis_sections_type_0_item = (
                        NULL
                        if _children_axis_sections_type_0_item is None
                        else __models.AxisSection.from_dict(_children_axis_sections_type_0_item)
                    )

                    children_axis_sections_type_0.append(children_axis_sections_type_0_item)

            children_axis_sections = children_axis_sections_type_0

        axis_section = cls(
            id=id,
            code=code,
            name=name,
            url=url,
            multilingual_name=multilingual_name,
            description=description,
            owner_id=owner_id,
            start_on=start_on,
            end_on=end_on,
            active=active,
            axis_id=axis_id,
            parent_axis_sections=parent_axis_sections,
            children_axis_sections=children_axis_sections,
        )

        axis_section.additional_properties = d
        return axis_section

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
