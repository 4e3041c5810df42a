from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="Participation")


@_attrs_define
class Participation:
    """A user as participant of a project, with permissions and rates.

    Attributes:
        access_level (None | str | Unset): Only when named in `optional_fields`.
        active_role_ids (list[str] | None | Unset): Sent when `active_roles` is included.
        allocated_workspace_minutes (int | None | Unset):
        can_edit (bool | None | Unset):
        can_edit_expense (bool | None | Unset):
        can_edit_time (bool | None | Unset):
        can_invite (bool | None | Unset):
        can_post (bool | None | Unset):
        can_schedule_team_hours (bool | None | Unset): Only when named in `optional_fields`.
        can_schedule_their_hours (bool | None | Unset): Only when named in `optional_fields`.
        cost_in_cents (int | None | Unset): In subunits of the currency.
        created_at (datetime.datetime | None | Unset):
        default_rate_in_cents (int | None | Unset): In subunits of the currency.
        estimated_workspace_minutes (int | None | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        is_foreign_participant (bool | None | Unset): Only when named in `optional_fields`.
        is_team_lead (bool | None | Unset):
        permissions_label (None | str | Unset): Only when named in `optional_fields`.
        primary_role_id (None | str | Unset): Sent when `primary_role` is included.
        rate_in_cents (int | None | Unset): In subunits of the currency.
        role (None | str | Unset):
        show_as_read_only (bool | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        user_id (None | str | Unset): Sent when `user` is included.
        workspace_id (None | str | Unset): Sent when `workspace` is included.
        workspace_resource_ids (list[str] | None | Unset): Sent when `workspace_resources` is included.
        workspace_role_id (None | str | Unset): Sent when `workspace_role` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    access_level: None | str | Unset = UNSET
    active_role_ids: list[str] | None | Unset = UNSET
    allocated_workspace_minutes: int | None | Unset = UNSET
    can_edit: bool | None | Unset = UNSET
    can_edit_expense: bool | None | Unset = UNSET
    can_edit_time: bool | None | Unset = UNSET
    can_invite: bool | None | Unset = UNSET
    can_post: bool | None | Unset = UNSET
    can_schedule_team_hours: bool | None | Unset = UNSET
    can_schedule_their_hours: bool | None | Unset = UNSET
    cost_in_cents: int | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    default_rate_in_cents: int | None | Unset = UNSET
    estimated_workspace_minutes: int | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    is_foreign_participant: bool | None | Unset = UNSET
    is_team_lead: bool | None | Unset = UNSET
    permissions_label: None | str | Unset = UNSET
    primary_role_id: None | str | Unset = UNSET
    rate_in_cents: int | None | Unset = UNSET
    role: None | str | Unset = UNSET
    show_as_read_only: bool | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_id: None | str | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    workspace_resource_ids: list[str] | None | Unset = UNSET
    workspace_role_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        access_level: None | str | Unset
        if isinstance(self.access_level, Unset):
            access_level = UNSET
        else:
            access_level = self.access_level

        active_role_ids: list[str] | None | Unset
        if isinstance(self.active_role_ids, Unset):
            active_role_ids = UNSET
        elif isinstance(self.active_role_ids, list):
            active_role_ids = self.active_role_ids

        else:
            active_role_ids = self.active_role_ids

        allocated_workspace_minutes: int | None | Unset
        if isinstance(self.allocated_workspace_minutes, Unset):
            allocated_workspace_minutes = UNSET
        else:
            allocated_workspace_minutes = self.allocated_workspace_minutes

        can_edit: bool | None | Unset
        if isinstance(self.can_edit, Unset):
            can_edit = UNSET
        else:
            can_edit = self.can_edit

        can_edit_expense: bool | None | Unset
        if isinstance(self.can_edit_expense, Unset):
            can_edit_expense = UNSET
        else:
            can_edit_expense = self.can_edit_expense

        can_edit_time: bool | None | Unset
        if isinstance(self.can_edit_time, Unset):
            can_edit_time = UNSET
        else:
            can_edit_time = self.can_edit_time

        can_invite: bool | None | Unset
        if isinstance(self.can_invite, Unset):
            can_invite = UNSET
        else:
            can_invite = self.can_invite

        can_post: bool | None | Unset
        if isinstance(self.can_post, Unset):
            can_post = UNSET
        else:
            can_post = self.can_post

        can_schedule_team_hours: bool | None | Unset
        if isinstance(self.can_schedule_team_hours, Unset):
            can_schedule_team_hours = UNSET
        else:
            can_schedule_team_hours = self.can_schedule_team_hours

        can_schedule_their_hours: bool | None | Unset
        if isinstance(self.can_schedule_their_hours, Unset):
            can_schedule_their_hours = UNSET
        else:
            can_schedule_their_hours = self.can_schedule_their_hours

        cost_in_cents: int | None | Unset
        if isinstance(self.cost_in_cents, Unset):
            cost_in_cents = UNSET
        else:
            cost_in_cents = self.cost_in_cents

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        default_rate_in_cents: int | None | Unset
        if isinstance(self.default_rate_in_cents, Unset):
            default_rate_in_cents = UNSET
        else:
            default_rate_in_cents = self.default_rate_in_cents

        estimated_workspace_minutes: int | None | Unset
        if isinstance(self.estimated_workspace_minutes, Unset):
            estimated_workspace_minutes = UNSET
        else:
            estimated_workspace_minutes = self.estimated_workspace_minutes

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        is_foreign_participant: bool | None | Unset
        if isinstance(self.is_foreign_participant, Unset):
            is_foreign_participant = UNSET
        else:
            is_foreign_participant = self.is_foreign_participant

        is_team_lead: bool | None | Unset
        if isinstance(self.is_team_lead, Unset):
            is_team_lead = UNSET
        else:
            is_team_lead = self.is_team_lead

        permissions_label: None | str | Unset
        if isinstance(self.permissions_label, Unset):
            permissions_label = UNSET
        else:
            permissions_label = self.permissions_label

        primary_role_id: None | str | Unset
        if isinstance(self.primary_role_id, Unset):
            primary_role_id = UNSET
        else:
            primary_role_id = self.primary_role_id

        rate_in_cents: int | None | Unset
        if isinstance(self.rate_in_cents, Unset):
            rate_in_cents = UNSET
        else:
            rate_in_cents = self.rate_in_cents

        role: None | str | Unset
        if isinstance(self.role, Unset):
            role = UNSET
        else:
            role = self.role

        show_as_read_only: bool | None | Unset
        if isinstance(self.show_as_read_only, Unset):
            show_as_read_only = UNSET
        else:
            show_as_read_only = self.show_as_read_only

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

        workspace_id: None | str | Unset
        if isinstance(self.workspace_id, Unset):
            workspace_id = UNSET
        else:
            workspace_id = self.workspace_id

        workspace_resource_ids: list[str] | None | Unset
        if isinstance(self.workspace_resource_ids, Unset):
            workspace_resource_ids = UNSET
        elif isinstance(self.workspace_resource_ids, list):
            workspace_resource_ids = self.workspace_resource_ids

        else:
            workspace_resource_ids = self.workspace_resource_ids

        workspace_role_id: None | str | Unset
        if isinstance(self.workspace_role_id, Unset):
            workspace_role_id = UNSET
        else:
            workspace_role_id = self.workspace_role_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if access_level is not UNSET:
            field_dict["access_level"] = access_level
        if active_role_ids is not UNSET:
            field_dict["active_role_ids"] = active_role_ids
        if allocated_workspace_minutes is not UNSET:
            field_dict["allocated_workspace_minutes"] = allocated_workspace_minutes
        if can_edit is not UNSET:
            field_dict["can_edit"] = can_edit
        if can_edit_expense is not UNSET:
            field_dict["can_edit_expense"] = can_edit_expense
        if can_edit_time is not UNSET:
            field_dict["can_edit_time"] = can_edit_time
        if can_invite is not UNSET:
            field_dict["can_invite"] = can_invite
        if can_post is not UNSET:
            field_dict["can_post"] = can_post
        if can_schedule_team_hours is not UNSET:
            field_dict["can_schedule_team_hours"] = can_schedule_team_hours
        if can_schedule_their_hours is not UNSET:
            field_dict["can_schedule_their_hours"] = can_schedule_their_hours
        if cost_in_cents is not UNSET:
            field_dict["cost_in_cents"] = cost_in_cents
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if default_rate_in_cents is not UNSET:
            field_dict["default_rate_in_cents"] = default_rate_in_cents
        if estimated_workspace_minutes is not UNSET:
            field_dict["estimated_workspace_minutes"] = estimated_workspace_minutes
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if is_foreign_participant is not UNSET:
            field_dict["is_foreign_participant"] = is_foreign_participant
        if is_team_lead is not UNSET:
            field_dict["is_team_lead"] = is_team_lead
        if permissions_label is not UNSET:
            field_dict["permissions_label"] = permissions_label
        if primary_role_id is not UNSET:
            field_dict["primary_role_id"] = primary_role_id
        if rate_in_cents is not UNSET:
            field_dict["rate_in_cents"] = rate_in_cents
        if role is not UNSET:
            field_dict["role"] = role
        if show_as_read_only is not UNSET:
            field_dict["show_as_read_only"] = show_as_read_only
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if workspace_resource_ids is not UNSET:
            field_dict["workspace_resource_ids"] = workspace_resource_ids
        if workspace_role_id is not UNSET:
            field_dict["workspace_role_id"] = workspace_role_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        access_level = d.pop("access_level", UNSET)

        _active_role_ids = d.pop("active_role_ids", UNSET)
        active_role_ids: list[str] | None | Unset
        if _active_role_ids is None or isinstance(_active_role_ids, Unset):
            active_role_ids = _active_role_ids
        else:
            active_role_ids_type_0 = cast(list[str], _active_role_ids)

            active_role_ids = active_role_ids_type_0

        allocated_workspace_minutes = d.pop("allocated_workspace_minutes", UNSET)

        can_edit = d.pop("can_edit", UNSET)

        can_edit_expense = d.pop("can_edit_expense", UNSET)

        can_edit_time = d.pop("can_edit_time", UNSET)

        can_invite = d.pop("can_invite", UNSET)

        can_post = d.pop("can_post", UNSET)

        can_schedule_team_hours = d.pop("can_schedule_team_hours", UNSET)

        can_schedule_their_hours = d.pop("can_schedule_their_hours", UNSET)

        cost_in_cents = d.pop("cost_in_cents", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        default_rate_in_cents = d.pop("default_rate_in_cents", UNSET)

        estimated_workspace_minutes = d.pop("estimated_workspace_minutes", UNSET)

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        is_foreign_participant = d.pop("is_foreign_participant", UNSET)

        is_team_lead = d.pop("is_team_lead", UNSET)

        permissions_label = d.pop("permissions_label", UNSET)

        primary_role_id = d.pop("primary_role_id", UNSET)

        rate_in_cents = d.pop("rate_in_cents", UNSET)

        role = d.pop("role", UNSET)

        show_as_read_only = d.pop("show_as_read_only", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        user_id = d.pop("user_id", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        _workspace_resource_ids = d.pop("workspace_resource_ids", UNSET)
        workspace_resource_ids: list[str] | None | Unset
        if _workspace_resource_ids is None or isinstance(_workspace_resource_ids, Unset):
            workspace_resource_ids = _workspace_resource_ids
        else:
            workspace_resource_ids_type_0 = cast(list[str], _workspace_resource_ids)

            workspace_resource_ids = workspace_resource_ids_type_0

        workspace_role_id = d.pop("workspace_role_id", UNSET)

        id = d.pop("id", UNSET)

        participation = cls(
            access_level=access_level,
            active_role_ids=active_role_ids,
            allocated_workspace_minutes=allocated_workspace_minutes,
            can_edit=can_edit,
            can_edit_expense=can_edit_expense,
            can_edit_time=can_edit_time,
            can_invite=can_invite,
            can_post=can_post,
            can_schedule_team_hours=can_schedule_team_hours,
            can_schedule_their_hours=can_schedule_their_hours,
            cost_in_cents=cost_in_cents,
            created_at=created_at,
            default_rate_in_cents=default_rate_in_cents,
            estimated_workspace_minutes=estimated_workspace_minutes,
            external_reference_ids=external_reference_ids,
            is_foreign_participant=is_foreign_participant,
            is_team_lead=is_team_lead,
            permissions_label=permissions_label,
            primary_role_id=primary_role_id,
            rate_in_cents=rate_in_cents,
            role=role,
            show_as_read_only=show_as_read_only,
            updated_at=updated_at,
            user_id=user_id,
            workspace_id=workspace_id,
            workspace_resource_ids=workspace_resource_ids,
            workspace_role_id=workspace_role_id,
            id=id,
        )

        participation.additional_properties = d
        return participation

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
