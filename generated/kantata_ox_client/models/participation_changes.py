from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.participation_changes_external_reference import ParticipationChangesExternalReference


T = TypeVar("T", bound="ParticipationChanges")


@_attrs_define
class ParticipationChanges:
    """
    Attributes:
        can_invite (bool | Unset):
        can_schedule_their_hours (bool | Unset):
        can_schedule_team_hours (bool | Unset):
        can_edit_todos (bool | Unset):
        access_level (str | Unset):
        team_lead (bool | Unset):
        cost_in_cents (int | Unset): In subunits of the currency.
        rate_in_cents (int | Unset): In subunits of the currency.
        workspace_role_id (int | Unset): Id of the workspace role.
        permissions (str | Unset):
        external_reference (ParticipationChangesExternalReference | Unset): Counterpart of the record in an outside
            system.
    """

    can_invite: bool | Unset = UNSET
    can_schedule_their_hours: bool | Unset = UNSET
    can_schedule_team_hours: bool | Unset = UNSET
    can_edit_todos: bool | Unset = UNSET
    access_level: str | Unset = UNSET
    team_lead: bool | Unset = UNSET
    cost_in_cents: int | Unset = UNSET
    rate_in_cents: int | Unset = UNSET
    workspace_role_id: int | Unset = UNSET
    permissions: str | Unset = UNSET
    external_reference: ParticipationChangesExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_invite = self.can_invite

        can_schedule_their_hours = self.can_schedule_their_hours

        can_schedule_team_hours = self.can_schedule_team_hours

        can_edit_todos = self.can_edit_todos

        access_level = self.access_level

        team_lead = self.team_lead

        cost_in_cents = self.cost_in_cents

        rate_in_cents = self.rate_in_cents

        workspace_role_id = self.workspace_role_id

        permissions = self.permissions

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_invite is not UNSET:
            field_dict["can_invite"] = can_invite
        if can_schedule_their_hours is not UNSET:
            field_dict["can_schedule_their_hours"] = can_schedule_their_hours
        if can_schedule_team_hours is not UNSET:
            field_dict["can_schedule_team_hours"] = can_schedule_team_hours
        if can_edit_todos is not UNSET:
            field_dict["can_edit_todos"] = can_edit_todos
        if access_level is not UNSET:
            field_dict["access_level"] = access_level
        if team_lead is not UNSET:
            field_dict["team_lead"] = team_lead
        if cost_in_cents is not UNSET:
            field_dict["cost_in_cents"] = cost_in_cents
        if rate_in_cents is not UNSET:
            field_dict["rate_in_cents"] = rate_in_cents
        if workspace_role_id is not UNSET:
            field_dict["workspace_role_id"] = workspace_role_id
        if permissions is not UNSET:
            field_dict["permissions"] = permissions
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        can_invite = d.pop("can_invite", UNSET)

        can_schedule_their_hours = d.pop("can_schedule_their_hours", UNSET)

        can_schedule_team_hours = d.pop("can_schedule_team_hours", UNSET)

        can_edit_todos = d.pop("can_edit_todos", UNSET)

        access_level = d.pop("access_level", UNSET)

        team_lead = d.pop("team_lead", UNSET)

        cost_in_cents = d.pop("cost_in_cents", UNSET)

        rate_in_cents = d.pop("rate_in_cents", UNSET)

        workspace_role_id = d.pop("workspace_role_id", UNSET)

        permissions = d.pop("permissions", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: ParticipationChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.ParticipationChangesExternalReference.from_dict(_external_reference)

        participation_changes = cls(
            can_invite=can_invite,
            can_schedule_their_hours=can_schedule_their_hours,
            can_schedule_team_hours=can_schedule_team_hours,
            can_edit_todos=can_edit_todos,
            access_level=access_level,
            team_lead=team_lead,
            cost_in_cents=cost_in_cents,
            rate_in_cents=rate_in_cents,
            workspace_role_id=workspace_role_id,
            permissions=permissions,
            external_reference=external_reference,
        )

        participation_changes.additional_properties = d
        return participation_changes

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
