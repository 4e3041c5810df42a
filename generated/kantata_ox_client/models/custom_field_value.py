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
    from ..models.custom_field_value_subject_ref import CustomFieldValueSubjectRef


T = TypeVar("T", bound="CustomFieldValue")


@_attrs_define
class CustomFieldValue:
    """Value of a custom field on one record; writing replaces it under a new id.

    Attributes:
        account_id (int | None | Unset):
        can_edit (bool | None | Unset):
        created_at (datetime.datetime | None | Unset):
        custom_field_id (None | str | Unset): Sent when `custom_field` is included.
        custom_field_name (None | str | Unset):
        display_value (None | str | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        selected_choice_ids (list[str] | None | Unset): Sent when `selected_choices` is included.
        setter_id (None | str | Unset): Sent when `setter` is included.
        subject_id (int | None | Unset):
        subject_ref (CustomFieldValueSubjectRef | None | Unset): Collection and id of the record it belongs to. Sent
            when `subject` is included.
        subject_type (None | str | Unset): Type of the record it belongs to.
        type_ (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        value (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    account_id: int | None | Unset = UNSET
    can_edit: bool | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    custom_field_id: None | str | Unset = UNSET
    custom_field_name: None | str | Unset = UNSET
    display_value: None | str | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    selected_choice_ids: list[str] | None | Unset = UNSET
    setter_id: None | str | Unset = UNSET
    subject_id: int | None | Unset = UNSET
    subject_ref: CustomFieldValueSubjectRef | None | Unset = UNSET
    subject_type: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    value: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.custom_field_value_subject_ref import CustomFieldValueSubjectRef  # noqa: PLC0415

        account_id: int | None | Unset
        if isinstance(self.account_id, Unset):
            account_id = UNSET
        else:
            account_id = self.account_id

        can_edit: bool | None | Unset
        if isinstance(self.can_edit, Unset):
            can_edit = UNSET
        else:
            can_edit = self.can_edit

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        custom_field_id: None | str | Unset
        if isinstance(self.custom_field_id, Unset):
            custom_field_id = UNSET
        else:
            custom_field_id = self.custom_field_id

        custom_field_name: None | str | Unset
        if isinstance(self.custom_field_name, Unset):
            custom_field_name = UNSET
        else:
            custom_field_name = self.custom_field_name

        display_value: None | str | Unset
        if isinstance(self.display_value, Unset):
            display_value = UNSET
        else:
            display_value = self.display_value

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        selected_choice_ids: list[str] | None | Unset
        if isinstance(self.selected_choice_ids, Unset):
            selected_choice_ids = UNSET
        elif isinstance(self.selected_choice_ids, list):
            selected_choice_ids = self.selected_choice_ids

        else:
            selected_choice_ids = self.selected_choice_ids

        setter_id: None | str | Unset
        if isinstance(self.setter_id, Unset):
            setter_id = UNSET
        else:
            setter_id = self.setter_id

        subject_id: int | None | Unset
        if isinstance(self.subject_id, Unset):
            subject_id = UNSET
        else:
            subject_id = self.subject_id

        subject_ref: dict[str, Any] | None | Unset
        if isinstance(self.subject_ref, Unset):
            subject_ref = UNSET
        elif isinstance(self.subject_ref, CustomFieldValueSubjectRef):
            subject_ref = NULL if self.subject_ref is None else write_object(self.subject_ref)
        else:
            subject_ref = self.subject_ref

        subject_type: None | str | Unset
        if isinstance(self.subject_type, Unset):
            subject_type = UNSET
        else:
            subject_type = self.subject_type

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if can_edit is not UNSET:
            field_dict["can_edit"] = can_edit
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if custom_field_id is not UNSET:
            field_dict["custom_field_id"] = custom_field_id
        if custom_field_name is not UNSET:
            field_dict["custom_field_name"] = custom_field_name
        if display_value is not UNSET:
            field_dict["display_value"] = display_value
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if selected_choice_ids is not UNSET:
            field_dict["selected_choice_ids"] = selected_choice_ids
        if setter_id is not UNSET:
            field_dict["setter_id"] = setter_id
        if subject_id is not UNSET:
            field_dict["subject_id"] = subject_id
        if subject_ref is not UNSET:
            field_dict["subject_ref"] = subject_ref
        if subject_type is not UNSET:
            field_dict["subject_type"] = subject_type
        if type_ is not UNSET:
            field_dict["type"] = type_
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if value is not UNSET:
            field_dict["value"] = value
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        account_id = d.pop("account_id", UNSET)

        can_edit = d.pop("can_edit", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        custom_field_id = d.pop("custom_field_id", UNSET)

        custom_field_name = d.pop("custom_field_name", UNSET)

        display_value = d.pop("display_value", UNSET)

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        _selected_choice_ids = d.pop("selected_choice_ids", UNSET)
        selected_choice_ids: list[str] | None | Unset
        if _selected_choice_ids is None or isinstance(_selected_choice_ids, Unset):
            selected_choice_ids = _selected_choice_ids
        else:
            selected_choice_ids_type_0 = cast(list[str], _selected_choice_ids)

            selected_choice_ids = selected_choice_ids_type_0

        setter_id = d.pop("setter_id", UNSET)

        subject_id = d.pop("subject_id", UNSET)

        _subject_ref = d.pop("subject_ref", UNSET)
        subject_ref: CustomFieldValueSubjectRef | None | Unset
        if _subject_ref is None or isinstance(_subject_ref, Unset):
            subject_ref = _subject_ref
        else:
            _subject_ref_type_0 = _subject_ref
            subject_ref_type_0 = (
                NULL
                if _subject_ref_type_0 is None
                else __models.CustomFieldValueSubjectRef.from_dict(_subject_ref_type_0)
            )

            subject_ref = subject_ref_type_0

        subject_type = d.pop("subject_type", UNSET)

        type_ = d.pop("type", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        value = d.pop("value", UNSET)

        id = d.pop("id", UNSET)

        custom_field_value = cls(
            account_id=account_id,
            can_edit=can_edit,
            created_at=created_at,
            custom_field_id=custom_field_id,
            custom_field_name=custom_field_name,
            display_value=display_value,
            external_reference_ids=external_reference_ids,
            selected_choice_ids=selected_choice_ids,
            setter_id=setter_id,
            subject_id=subject_id,
            subject_ref=subject_ref,
            subject_type=subject_type,
            type_=type_,
            updated_at=updated_at,
            value=value,
            id=id,
        )

        custom_field_value.additional_properties = d
        return custom_field_value

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
