from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="ProjectTemplateAdditionalTab")


@_attrs_define
class ProjectTemplateAdditionalTab:
    """Further tab of the projects made from a template.

    Attributes:
        associated_tab_id (int | None | Unset):
        project_template_id (int | None | Unset):
        tab_type (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    associated_tab_id: int | None | Unset = UNSET
    project_template_id: int | None | Unset = UNSET
    tab_type: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        associated_tab_id: int | None | Unset
        if isinstance(self.associated_tab_id, Unset):
            associated_tab_id = UNSET
        else:
            associated_tab_id = self.associated_tab_id

        project_template_id: int | None | Unset
        if isinstance(self.project_template_id, Unset):
            project_template_id = UNSET
        else:
            project_template_id = self.project_template_id

        tab_type: None | str | Unset
        if isinstance(self.tab_type, Unset):
            tab_type = UNSET
        else:
            tab_type = self.tab_type

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if associated_tab_id is not UNSET:
            field_dict["associated_tab_id"] = associated_tab_id
        if project_template_id is not UNSET:
            field_dict["project_template_id"] = project_template_id
        if tab_type is not UNSET:
            field_dict["tab_type"] = tab_type
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        associated_tab_id = d.pop("associated_tab_id", UNSET)

        project_template_id = d.pop("project_template_id", UNSET)

        tab_type = d.pop("tab_type", UNSET)

        id = d.pop("id", UNSET)

        project_template_additional_tab = cls(
            associated_tab_id=associated_tab_id,
            project_template_id=project_template_id,
            tab_type=tab_type,
            id=id,
        )

        project_template_additional_tab.additional_properties = d
        return project_template_additional_tab

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
