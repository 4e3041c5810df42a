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

T = TypeVar("T", bound="WorkspacePermissions")


@_attrs_define
class WorkspacePermissions:
    """
    Attributes:
        can_upload_files (bool | None | Unset):
        can_private_message (bool | None | Unset):
        can_join (bool | None | Unset):
        is_participant (bool | None | Unset):
        access_level (None | str | Unset):
        team_lead (bool | None | Unset):
        user_is_client (bool | None | Unset):
        can_change_price (bool | None | Unset):
        can_change_story_billable (bool | None | Unset):
        can_post (bool | None | Unset):
        can_edit (bool | None | Unset):
        restricted (bool | None | Unset):
        can_see_financials (bool | None | Unset):
        is_guest_on_project (bool | None | Unset):
    """

    can_upload_files: bool | None | Unset = UNSET
    can_private_message: bool | None | Unset = UNSET
    can_join: bool | None | Unset = UNSET
    is_participant: bool | None | Unset = UNSET
    access_level: None | str | Unset = UNSET
    team_lead: bool | None | Unset = UNSET
    user_is_client: bool | None | Unset = UNSET
    can_change_price: bool | None | Unset = UNSET
    can_change_story_billable: bool | None | Unset = UNSET
    can_post: bool | None | Unset = UNSET
    can_edit: bool | None | Unset = UNSET
    restricted: bool | None | Unset = UNSET
    can_see_financials: bool | None | Unset = UNSET
    is_guest_on_project: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_upload_files: bool | None | Unset
        if isinstance(self.can_upload_files, Unset):
            can_upload_files = UNSET
        else:
            can_upload_files = self.can_upload_files

        can_private_message: bool | None | Unset
        if isinstance(self.can_private_message, Unset):
            can_private_message = UNSET
        else:
            can_private_message = self.can_private_message

        can_join: bool | None | Unset
        if isinstance(self.can_join, Unset):
            can_join = UNSET
        else:
            can_join = self.can_join

        is_participant: bool | None | Unset
        if isinstance(self.is_participant, Unset):
            is_participant = UNSET
        else:
            is_participant = self.is_participant

        access_level: None | str | Unset
        if isinstance(self.access_level, Unset):
            access_level = UNSET
        else:
            access_level = self.access_level

        team_lead: bool | None | Unset
        if isinstance(self.team_lead, Unset):
            team_lead = UNSET
        else:
            team_lead = self.team_lead

        user_is_client: bool | None | Unset
        if isinstance(self.user_is_client, Unset):
            user_is_client = UNSET
        else:
            user_is_client = self.user_is_client

        can_change_price: bool | None | Unset
        if isinstance(self.can_change_price, Unset):
            can_change_price = UNSET
        else:
            can_change_price = self.can_change_price

        can_change_story_billable: bool | None | Unset
        if isinstance(self.can_change_story_billable, Unset):
            can_change_story_billable = UNSET
        else:
            can_change_story_billable = self.can_change_story_billable

        can_post: bool | None | Unset
        if isinstance(self.can_post, Unset):
            can_post = UNSET
        else:
            can_post = self.can_post

        can_edit: bool | None | Unset
        if isinstance(self.can_edit, Unset):
            can_edit = UNSET
        else:
            can_edit = self.can_edit

        restricted: bool | None | Unset
        if isinstance(self.restricted, Unset):
            restricted = UNSET
        else:
            restricted = self.restricted

        can_see_financials: bool | None | Unset
        if isinstance(self.can_see_financials, Unset):
            can_see_financials = UNSET
        else:
            can_see_financials = self.can_see_financials

        is_guest_on_project: bool | None | Unset
        if isinstance(self.is_guest_on_project, Unset):
            is_guest_on_project = UNSET
        else:
            is_guest_on_project = self.is_guest_on_project

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_upload_files is not UNSET:
            field_dict["can_upload_files"] = can_upload_files
        if can_private_message is not UNSET:
            field_dict["can_private_message"] = can_private_message
        if can_join is not UNSET:
            field_dict["can_join"] = can_join
        if is_participant is not UNSET:
            field_dict["is_participant"] = is_participant
        if access_level is not UNSET:
            field_dict["access_level"] = access_level
        if team_lead is not UNSET:
            field_dict["team_lead"] = team_lead
        if user_is_client is not UNSET:
            field_dict["user_is_client"] = user_is_client
        if can_change_price is not UNSET:
            field_dict["can_change_price"] = can_change_price
        if can_change_story_billable is not UNSET:
            field_dict["can_change_story_billable"] = can_change_story_billable
        if can_post is not UNSET:
            field_dict["can_post"] = can_post
        if can_edit is not UNSET:
            field_dict["can_edit"] = can_edit
        if restricted is not UNSET:
            field_dict["restricted"] = restricted
        if can_see_financials is not UNSET:
            field_dict["can_see_financials"] = can_see_financials
        if is_guest_on_project is not UNSET:
            field_dict["is_guest_on_project"] = is_guest_on_project

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        can_upload_files = d.pop("can_upload_files", UNSET)

        can_private_message = d.pop("can_private_message", UNSET)

        can_join = d.pop("can_join", UNSET)

        is_participant = d.pop("is_participant", UNSET)

        access_level = d.pop("access_level", UNSET)

        team_lead = d.pop("team_lead", UNSET)

        user_is_client = d.pop("user_is_client", UNSET)

        can_change_price = d.pop("can_change_price", UNSET)

        can_change_story_billable = d.pop("can_change_story_billable", UNSET)

        can_post = d.pop("can_post", UNSET)

        can_edit = d.pop("can_edit", UNSET)

        restricted = d.pop("restricted", UNSET)

        can_see_financials = d.pop("can_see_financials", UNSET)

        is_guest_on_project = d.pop("is_guest_on_project", UNSET)

        workspace_permissions = cls(
            can_upload_files=can_upload_files,
            can_private_message=can_private_message,
            can_join=can_join,
            is_participant=is_participant,
            access_level=access_level,
            team_lead=team_lead,
            user_is_client=user_is_client,
            can_change_price=can_change_price,
            can_change_story_billable=can_change_story_billable,
            can_post=can_post,
            can_edit=can_edit,
            restricted=restricted,
            can_see_financials=can_see_financials,
            is_guest_on_project=is_guest_on_project,
        )

        workspace_permissions.additional_properties = d
        return workspace_permissions

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
