from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.project_template_changes_sharing import (
    ProjectTemplateChangesSharing,
    check_project_template_changes_sharing,
)
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="ProjectTemplateChanges")


@_attrs_define
class ProjectTemplateChanges:
    """
    Attributes:
        title (str):
        sharing (ProjectTemplateChangesSharing | Unset):
        is_budgeted (bool | Unset):
        budget (int | Unset):
        duration (int | Unset):
        currency (str | Unset):
        description (str | Unset):
        raw_json (str | Unset):
    """

    title: str
    sharing: ProjectTemplateChangesSharing | Unset = UNSET
    is_budgeted: bool | Unset = UNSET
    budget: int | Unset = UNSET
    duration: int | Unset = UNSET
    currency: str | Unset = UNSET
    description: str | Unset = UNSET
    raw_json: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        sharing: str | Unset = UNSET
        if not isinstance(self.sharing, Unset):
            sharing = self.sharing

        is_budgeted = self.is_budgeted

        budget = self.budget

        duration = self.duration

        currency = self.currency

        description = self.description

        raw_json = self.raw_json

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
            }
        )
        if sharing is not UNSET:
            field_dict["sharing"] = sharing
        if is_budgeted is not UNSET:
            field_dict["is_budgeted"] = is_budgeted
        if budget is not UNSET:
            field_dict["budget"] = budget
        if duration is not UNSET:
            field_dict["duration"] = duration
        if currency is not UNSET:
            field_dict["currency"] = currency
        if description is not UNSET:
            field_dict["description"] = description
        if raw_json is not UNSET:
            field_dict["raw_json"] = raw_json

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        title = d.pop("title")

        _sharing = d.pop("sharing", UNSET)
        sharing: ProjectTemplateChangesSharing | Unset
        if isinstance(_sharing, Unset):
            sharing = UNSET
        elif _sharing is None:
            sharing = NULL
        else:
            sharing = check_project_template_changes_sharing(_sharing)

        is_budgeted = d.pop("is_budgeted", UNSET)

        budget = d.pop("budget", UNSET)

        duration = d.pop("duration", UNSET)

        currency = d.pop("currency", UNSET)

        description = d.pop("description", UNSET)

        raw_json = d.pop("raw_json", UNSET)

        project_template_changes = cls(
            title=title,
            sharing=sharing,
            is_budgeted=is_budgeted,
            budget=budget,
            duration=duration,
            currency=currency,
            description=description,
            raw_json=raw_json,
        )

        project_template_changes.additional_properties = d
        return project_template_changes

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
