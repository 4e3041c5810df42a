from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    read_object,
)

T = TypeVar("T", bound="NewProjectTemplateAdditionalTab")


@_attrs_define
class NewProjectTemplateAdditionalTab:
    """
    Attributes:
        project_template_id (int): Id of the project template.
        tab_type (str):
        associated_tab_id (int): Id of the associated tab.
    """

    project_template_id: int
    tab_type: str
    associated_tab_id: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project_template_id = self.project_template_id

        tab_type = self.tab_type

        associated_tab_id = self.associated_tab_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project_template_id": project_template_id,
                "tab_type": tab_type,
                "associated_tab_id": associated_tab_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        project_template_id = d.pop("project_template_id")

        tab_type = d.pop("tab_type")

        associated_tab_id = d.pop("associated_tab_id")

        new_project_template_additional_tab = cls(
            project_template_id=project_template_id,
            tab_type=tab_type,
            associated_tab_id=associated_tab_id,
        )

        new_project_template_additional_tab.additional_properties = d
        return new_project_template_additional_tab

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
