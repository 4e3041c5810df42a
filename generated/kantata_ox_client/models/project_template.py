from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.project_template_permissions import ProjectTemplatePermissions


T = TypeVar("T", bound="ProjectTemplate")


@_attrs_define
class ProjectTemplate:
    """Model from which projects are made.

    Attributes:
        budget (int | None | Unset):
        created_at (datetime.datetime | None | Unset):
        currency (None | str | Unset):
        description (None | str | Unset):
        duration (int | None | Unset):
        is_budgeted (bool | None | Unset):
        item_count (int | None | Unset):
        permissions (None | ProjectTemplatePermissions | Unset):
        project_template_additional_tab_ids (list[str] | None | Unset): Sent when `project_template_additional_tabs` is
            included.
        project_template_assignment_ids (list[str] | None | Unset): Sent when `project_template_assignments` is
            included.
        raw_json (None | str | Unset): Only when named in `optional_fields`.
        shared (bool | None | Unset):
        sharing (None | str | Unset):
        title (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        user_id (None | str | Unset): Sent when `user` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    budget: int | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    duration: int | None | Unset = UNSET
    is_budgeted: bool | None | Unset = UNSET
    item_count: int | None | Unset = UNSET
    permissions: None | ProjectTemplatePermissions | Unset = UNSET
    project_template_additional_tab_ids: list[str] | None | Unset = UNSET
    project_template_assignment_ids: list[str] | None | Unset = UNSET
    raw_json: None | str | Unset = UNSET
    shared: bool | None | Unset = UNSET
    sharing: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.project_template_permissions import ProjectTemplatePermissions  # noqa: PLC0415

        budget: int | None | Unset
        if isinstance(self.budget, Unset):
            budget = UNSET
        else:
            budget = self.budget

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        duration: int | None | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        is_budgeted: bool | None | Unset
        if isinstance(self.is_budgeted, Unset):
            is_budgeted = UNSET
        else:
            is_budgeted = self.is_budgeted

        item_count: int | None | Unset
        if isinstance(self.item_count, Unset):
            item_count = UNSET
        else:
            item_count = self.item_count

        permissions: dict[str, Any] | None | Unset
        if isinstance(self.permissions, Unset):
            permissions = UNSET
        elif isinstance(self.permissions, ProjectTemplatePermissions):
            permissions = NULL if self.permissions is None else write_object(self.permissions)
        else:
            permissions = self.permissions

        project_template_additional_tab_ids: list[str] | None | Unset
        if isinstance(self.project_template_additional_tab_ids, Unset):
            project_template_additional_tab_ids = UNSET
        elif isinstance(self.project_template_additional_tab_ids, list):
            project_template_additional_tab_ids = self.project_template_additional_tab_ids

        else:
            project_template_additional_tab_ids = self.project_template_additional_tab_ids

        project_template_assignment_ids: list[str] | None | Unset
        if isinstance(self.project_template_assignment_ids, Unset):
            project_template_assignment_ids = UNSET
        elif isinstance(self.project_template_assignment_ids, list):
            project_template_assignment_ids = self.project_template_assignment_ids

        else:
            project_template_assignment_ids = self.project_template_assignment_ids

        raw_json: None | str | Unset
        if isinstance(self.raw_json, Unset):
            raw_json = UNSET
        else:
            raw_json = self.raw_json

        shared: bool | None | Unset
        if isinstance(self.shared, Unset):
            shared = UNSET
        else:
            shared = self.shared

        sharing: None | str | Unset
        if isinstance(self.sharing, Unset):
            sharing = UNSET
        else:
            sharing = self.sharing

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if budget is not UNSET:
            field_dict["budget"] = budget
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if currency is not UNSET:
            field_dict["currency"] = currency
        if description is not UNSET:
            field_dict["description"] = description
        if duration is not UNSET:
            field_dict["duration"] = duration
        if is_budgeted is not UNSET:
            field_dict["is_budgeted"] = is_budgeted
        if item_count is not UNSET:
            field_dict["item_count"] = item_count
        if permissions is not UNSET:
            field_dict["permissions"] = permissions
        if project_template_additional_tab_ids is not UNSET:
            field_dict["project_template_additional_tab_ids"] = project_template_additional_tab_ids
        if project_template_assignment_ids is not UNSET:
            field_dict["project_template_assignment_ids"] = project_template_assignment_ids
        if raw_json is not UNSET:
            field_dict["raw_json"] = raw_json
        if shared is not UNSET:
            field_dict["shared"] = shared
        if sharing is not UNSET:
            field_dict["sharing"] = sharing
        if title is not UNSET:
            field_dict["title"] = title
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        budget = d.pop("budget", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        currency = d.pop("currency", UNSET)

        description = d.pop("description", UNSET)

        duration = d.pop("duration", UNSET)

        is_budgeted = d.pop("is_budgeted", UNSET)

        item_count = d.pop("item_count", UNSET)

        _permissions = d.pop("permissions", UNSET)
        permissions: None | ProjectTemplatePermissions | Unset
        if _permissions is None or isinstance(_permissions, Unset):
            permissions = _permissions
        else:
            _permissions_type_0 = _permissions
            permissions_type_0 = (
                NULL
                if _permissions_type_0 is None
                else __models.ProjectTemplatePermissions.from_dict(_permissions_type_0)
            )

            permissions = permissions_type_0

        _project_template_additional_tab_ids = d.pop("project_template_additional_tab_ids", UNSET)
        project_template_additional_tab_ids: list[str] | None | Unset
        if _project_template_additional_tab_ids is None or isinstance(_project_template_additional_tab_ids, Unset):
            project_template_additional_tab_ids = _project_template_additional_tab_ids
        else:
            project_template_additional_tab_ids_type_0 = cast(list[str], _project_template_additional_tab_ids)

            project_template_additional_tab_ids = project_template_additional_tab_ids_type_0

        _project_template_assignment_ids = d.pop("project_template_assignment_ids", UNSET)
        project_template_assignment_ids: list[str] | None | Unset
        if _project_template_assignment_ids is None or isinstance(_project_template_assignment_ids, Unset):
            project_template_assignment_ids = _project_template_assignment_ids
        else:
            project_template_assignment_ids_type_0 = cast(list[str], _project_template_assignment_ids)

            project_template_assignment_ids = project_template_assignment_ids_type_0

        raw_json = d.pop("raw_json", UNSET)

        shared = d.pop("shared", UNSET)

        sharing = d.pop("sharing", UNSET)

        title = d.pop("title", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        user_id = d.pop("user_id", UNSET)

        id = d.pop("id", UNSET)

        project_template = cls(
            budget=budget,
            created_at=created_at,
            currency=currency,
            description=description,
            duration=duration,
            is_budgeted=is_budgeted,
            item_count=item_count,
            permissions=permissions,
            project_template_additional_tab_ids=project_template_additional_tab_ids,
            project_template_assignment_ids=project_template_assignment_ids,
            raw_json=raw_json,
            shared=shared,
            sharing=sharing,
            title=title,
            updated_at=updated_at,
            user_id=user_id,
            id=id,
        )

        project_template.additional_properties = d
        return project_template

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
