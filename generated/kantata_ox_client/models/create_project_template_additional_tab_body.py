from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_project_template_additional_tab import NewProjectTemplateAdditionalTab


T = TypeVar("T", bound="CreateProjectTemplateAdditionalTabBody")


@_attrs_define
class CreateProjectTemplateAdditionalTabBody:
    """
    Attributes:
        project_template_additional_tab (NewProjectTemplateAdditionalTab):
    """

    project_template_additional_tab: NewProjectTemplateAdditionalTab
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project_template_additional_tab = (
            NULL if self.project_template_additional_tab is None else write_object(self.project_template_additional_tab)
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project_template_additional_tab": project_template_additional_tab,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _project_template_additional_tab = d.pop("project_template_additional_tab")
        project_template_additional_tab = (
            NULL
            if _project_template_additional_tab is None
            else __models.NewProjectTemplateAdditionalTab.from_dict(_project_template_additional_tab)
        )

        create_project_template_additional_tab_body = cls(
            project_template_additional_tab=project_template_additional_tab,
        )

        create_project_template_additional_tab_body.additional_properties = d
        return create_project_template_additional_tab_body

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
