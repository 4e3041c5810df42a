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

T = TypeVar("T", bound="User")


@_attrs_define
class User:
    """A person, as far as the calling user may see them.

    Attributes:
        abbreviated_timezone (None | str | Unset): Only when named in `optional_fields`.
        account_membership_id (None | str | Unset): Sent when `account_membership` is included.
        bio (None | str | Unset): Only when named in `optional_fields`.
        city (None | str | Unset): Only when named in `optional_fields`.
        classification (None | str | Unset): Internal or External. Only when named in `optional_fields`.
        country (None | str | Unset): Only when named in `optional_fields`.
        custom_field_value_ids (list[str] | None | Unset): Sent when `custom_field_values` is included.
        email_address (None | str | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        full_name (None | str | Unset):
        headline (None | str | Unset):
        last_site_activity (datetime.datetime | None | Unset): For account administrators who list with `on_my_account`.
            Only when named in `optional_fields`.
        manager_id (None | str | Unset): Sent when `manager` is included.
        photo_path (None | str | Unset): URL of the photo.
        role_id (None | str | Unset): Sent when `role` is included.
        skill_ids (list[str] | None | Unset): Sent when `skills` is included.
        skill_membership_ids (list[str] | None | Unset): Sent when `skill_memberships` is included.
        state (None | str | Unset): Only when named in `optional_fields`.
        website (None | str | Unset): Only when named in `optional_fields`.
        work_sample_ids (list[str] | None | Unset): Sent when `work_samples` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    abbreviated_timezone: None | str | Unset = UNSET
    account_membership_id: None | str | Unset = UNSET
    bio: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    classification: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    custom_field_value_ids: list[str] | None | Unset = UNSET
    email_address: None | str | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    full_name: None | str | Unset = UNSET
    headline: None | str | Unset = UNSET
    last_site_activity: datetime.datetime | None | Unset = UNSET
    manager_id: None | str | Unset = UNSET
    photo_path: None | str | Unset = UNSET
    role_id: None | str | Unset = UNSET
    skill_ids: list[str] | None | Unset = UNSET
    skill_membership_ids: list[str] | None | Unset = UNSET
    state: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    work_sample_ids: list[str] | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        abbreviated_timezone: None | str | Unset
        if isinstance(self.abbreviated_timezone, Unset):
            abbreviated_timezone = UNSET
        else:
            abbreviated_timezone = self.abbreviated_timezone

        account_membership_id: None | str | Unset
        if isinstance(self.account_membership_id, Unset):
            account_membership_id = UNSET
        else:
            account_membership_id = self.account_membership_id

        bio: None | str | Unset
        if isinstance(self.bio, Unset):
            bio = UNSET
        else:
            bio = self.bio

        city: None | str | Unset
        if isinstance(self.city, Unset):
            city = UNSET
        else:
            city = self.city

        classification: None | str | Unset
        if isinstance(self.classification, Unset):
            classification = UNSET
        else:
            classification = self.classification

        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        custom_field_value_ids: list[str] | None | Unset
        if isinstance(self.custom_field_value_ids, Unset):
            custom_field_value_ids = UNSET
        elif isinstance(self.custom_field_value_ids, list):
            custom_field_value_ids = self.custom_field_value_ids

        else:
            custom_field_value_ids = self.custom_field_value_ids

        email_address: None | str | Unset
        if isinstance(self.email_address, Unset):
            email_address = UNSET
        else:
            email_address = self.email_address

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        headline: None | str | Unset
        if isinstance(self.headline, Unset):
            headline = UNSET
        else:
            headline = self.headline

        last_site_activity: None | str | Unset
        if isinstance(self.last_site_activity, Unset):
            last_site_activity = UNSET
        elif isinstance(self.last_site_activity, datetime.datetime):
            last_site_activity = NULL if self.last_site_activity is None else write_iso(self.last_site_activity)
        else:
            last_site_activity = self.last_site_activity

        manager_id: None | str | Unset
        if isinstance(self.manager_id, Unset):
            manager_id = UNSET
        else:
            manager_id = self.manager_id

        photo_path: None | str | Unset
        if isinstance(self.photo_path, Unset):
            photo_path = UNSET
        else:
            photo_path = self.photo_path

        role_id: None | str | Unset
        if isinstance(self.role_id, Unset):
            role_id = UNSET
        else:
            role_id = self.role_id

        skill_ids: list[str] | None | Unset
        if isinstance(self.skill_ids, Unset):
            skill_ids = UNSET
        elif isinstance(self.skill_ids, list):
            skill_ids = self.skill_ids

        else:
            skill_ids = self.skill_ids

        skill_membership_ids: list[str] | None | Unset
        if isinstance(self.skill_membership_ids, Unset):
            skill_membership_ids = UNSET
        elif isinstance(self.skill_membership_ids, list):
            skill_membership_ids = self.skill_membership_ids

        else:
            skill_membership_ids = self.skill_membership_ids

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        else:
            state = self.state

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        work_sample_ids: list[str] | None | Unset
        if isinstance(self.work_sample_ids, Unset):
            work_sample_ids = UNSET
        elif isinstance(self.work_sample_ids, list):
            work_sample_ids = self.work_sample_ids

        else:
            work_sample_ids = self.work_sample_ids

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if abbreviated_timezone is not UNSET:
            field_dict["abbreviated_timezone"] = abbreviated_timezone
        if account_membership_id is not UNSET:
            field_dict["account_membership_id"] = account_membership_id
        if bio is not UNSET:
            field_dict["bio"] = bio
        if city is not UNSET:
            field_dict["city"] = city
        if classification is not UNSET:
            field_dict["classification"] = classification
        if country is not UNSET:
            field_dict["country"] = country
        if custom_field_value_ids is not UNSET:
            field_dict["custom_field_value_ids"] = custom_field_value_ids
        if email_address is not UNSET:
            field_dict["email_address"] = email_address
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if headline is not UNSET:
            field_dict["headline"] = headline
        if last_site_activity is not UNSET:
            field_dict["last_site_activity"] = last_site_activity
        if manager_id is not UNSET:
            field_dict["manager_id"] = manager_id
        if photo_path is not UNSET:
            field_dict["photo_path"] = photo_path
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if skill_ids is not UNSET:
            field_dict["skill_ids"] = skill_ids
        if skill_membership_ids is not UNSET:
            field_dict["skill_membership_ids"] = skill_membership_ids
        if state is not UNSET:
            field_dict["state"] = state
        if website is not UNSET:
            field_dict["website"] = website
        if work_sample_ids is not UNSET:
            field_dict["work_sample_ids"] = work_sample_ids
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        abbreviated_timezone = d.pop("abbreviated_timezone", UNSET)

        account_membership_id = d.pop("account_membership_id", UNSET)

        bio = d.pop("bio", UNSET)

        city = d.pop("city", UNSET)

        classification = d.pop("classification", UNSET)

        country = d.pop("country", UNSET)

        _custom_field_value_ids = d.pop("custom_field_value_ids", UNSET)
        custom_field_value_ids: list[str] | None | Unset
        if _custom_field_value_ids is None or isinstance(_custom_field_value_ids, Unset):
            custom_field_value_ids = _custom_field_value_ids
        else:
            custom_field_value_ids_type_0 = cast(list[str], _custom_field_value_ids)

            custom_field_value_ids = custom_field_value_ids_type_0

        email_address = d.pop("email_address", UNSET)

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        full_name = d.pop("full_name", UNSET)

        headline = d.pop("headline", UNSET)

        _last_site_activity = d.pop("last_site_activity", UNSET)
        last_site_activity: datetime.datetime | None | Unset
        if _last_site_activity is None or isinstance(_last_site_activity, Unset):
            last_site_activity = _last_site_activity
        else:
            _last_site_activity_type_0 = _last_site_activity
            last_site_activity_type_0 = (
                NULL if _last_site_activity_type_0 is None else read_datetime(_last_site_activity_type_0)
            )

            last_site_activity = last_site_activity_type_0

        manager_id = d.pop("manager_id", UNSET)

        photo_path = d.pop("photo_path", UNSET)

        role_id = d.pop("role_id", UNSET)

        _skill_ids = d.pop("skill_ids", UNSET)
        skill_ids: list[str] | None | Unset
        if _skill_ids is None or isinstance(_skill_ids, Unset):
            skill_ids = _skill_ids
        else:
            skill_ids_type_0 = cast(list[str], _skill_ids)

            skill_ids = skill_ids_type_0

        _skill_membership_ids = d.pop("skill_membership_ids", UNSET)
        skill_membership_ids: list[str] | None | Unset
        if _skill_membership_ids is None or isinstance(_skill_membership_ids, Unset):
            skill_membership_ids = _skill_membership_ids
        else:
            skill_membership_ids_type_0 = cast(list[str], _skill_membership_ids)

            skill_membership_ids = skill_membership_ids_type_0

        state = d.pop("state", UNSET)

        website = d.pop("website", UNSET)

        _work_sample_ids = d.pop("work_sample_ids", UNSET)
        work_sample_ids: list[str] | None | Unset
        if _work_sample_ids is None or isinstance(_work_sample_ids, Unset):
            work_sample_ids = _work_sample_ids
        else:
            work_sample_ids_type_0 = cast(list[str], _work_sample_ids)

            work_sample_ids = work_sample_ids_type_0

        id = d.pop("id", UNSET)

        user = cls(
            abbreviated_timezone=abbreviated_timezone,
            account_membership_id=account_membership_id,
            bio=bio,
            city=city,
            classification=classification,
            country=country,
            custom_field_value_ids=custom_field_value_ids,
            email_address=email_address,
            external_reference_ids=external_reference_ids,
            full_name=full_name,
            headline=headline,
            last_site_activity=last_site_activity,
            manager_id=manager_id,
            photo_path=photo_path,
            role_id=role_id,
            skill_ids=skill_ids,
            skill_membership_ids=skill_membership_ids,
            state=state,
            website=website,
            work_sample_ids=work_sample_ids,
            id=id,
        )

        user.additional_properties = d
        return user

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
