from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

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
    from ..models.external_reference_subject_ref import ExternalReferenceSubjectRef


T = TypeVar("T", bound="ExternalReference")


@_attrs_define
class ExternalReference:
    """Link from a record to its counterpart in an outside system.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        external_link (None | str | Unset): Address of the counterpart.
        external_message (None | str | Unset): Message of the outside system about the last synchronisation.
        external_status (None | str | Unset): Status word of the outside system.
        last_synced_at (datetime.datetime | None | Unset):
        locked (bool | None | Unset): Locks the subject; today it only affects the rejection of expense reports.
        service_model (None | str | Unset): Type of the counterpart in the outside system.
        service_model_ref (None | str | Unset): Id of the counterpart in the outside system.
        service_name (None | str | Unset): Name of the outside system.
        status (None | str | Unset): One of pending, successful, failed.
        subject_id (int | None | Unset): Number of the record this reference belongs to.
        subject_ref (ExternalReferenceSubjectRef | None | Unset): Where the subject stands in the reply. Sent when
            `subject` is included.
        subject_type (None | str | Unset): Class name of the subject.
        updated_at (datetime.datetime | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    external_link: None | str | Unset = UNSET
    external_message: None | str | Unset = UNSET
    external_status: None | str | Unset = UNSET
    last_synced_at: datetime.datetime | None | Unset = UNSET
    locked: bool | None | Unset = UNSET
    service_model: None | str | Unset = UNSET
    service_model_ref: None | str | Unset = UNSET
    service_name: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    subject_id: int | None | Unset = UNSET
    subject_ref: ExternalReferenceSubjectRef | None | Unset = UNSET
    subject_type: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.external_reference_subject_ref import ExternalReferenceSubjectRef  # noqa: PLC0415

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        external_link: None | str | Unset
        if isinstance(self.external_link, Unset):
            external_link = UNSET
        else:
            external_link = self.external_link

        external_message: None | str | Unset
        if isinstance(self.external_message, Unset):
            external_message = UNSET
        else:
            external_message = self.external_message

        external_status: None | str | Unset
        if isinstance(self.external_status, Unset):
            external_status = UNSET
        else:
            external_status = self.external_status

        last_synced_at: None | str | Unset
        if isinstance(self.last_synced_at, Unset):
            last_synced_at = UNSET
        elif isinstance(self.last_synced_at, datetime.datetime):
            last_synced_at = NULL if self.last_synced_at is None else write_iso(self.last_synced_at)
        else:
            last_synced_at = self.last_synced_at

        locked: bool | None | Unset
        if isinstance(self.locked, Unset):
            locked = UNSET
        else:
            locked = self.locked

        service_model: None | str | Unset
        if isinstance(self.service_model, Unset):
            service_model = UNSET
        else:
            service_model = self.service_model

        service_model_ref: None | str | Unset
        if isinstance(self.service_model_ref, Unset):
            service_model_ref = UNSET
        else:
            service_model_ref = self.service_model_ref

        service_name: None | str | Unset
        if isinstance(self.service_name, Unset):
            service_name = UNSET
        else:
            service_name = self.service_name

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        subject_id: int | None | Unset
        if isinstance(self.subject_id, Unset):
            subject_id = UNSET
        else:
            subject_id = self.subject_id

        subject_ref: dict[str, Any] | None | Unset
        if isinstance(self.subject_ref, Unset):
            subject_ref = UNSET
        elif isinstance(self.subject_ref, ExternalReferenceSubjectRef):
            subject_ref = NULL if self.subject_ref is None else write_object(self.subject_ref)
        else:
            subject_ref = self.subject_ref

        subject_type: None | str | Unset
        if isinstance(self.subject_type, Unset):
            subject_type = UNSET
        else:
            subject_type = self.subject_type

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if external_link is not UNSET:
            field_dict["external_link"] = external_link
        if external_message is not UNSET:
            field_dict["external_message"] = external_message
        if external_status is not UNSET:
            field_dict["external_status"] = external_status
        if last_synced_at is not UNSET:
            field_dict["last_synced_at"] = last_synced_at
        if locked is not UNSET:
            field_dict["locked"] = locked
        if service_model is not UNSET:
            field_dict["service_model"] = service_model
        if service_model_ref is not UNSET:
            field_dict["service_model_ref"] = service_model_ref
        if service_name is not UNSET:
            field_dict["service_name"] = service_name
        if status is not UNSET:
            field_dict["status"] = status
        if subject_id is not UNSET:
            field_dict["subject_id"] = subject_id
        if subject_ref is not UNSET:
            field_dict["subject_ref"] = subject_ref
        if subject_type is not UNSET:
            field_dict["subject_type"] = subject_type
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        external_link = d.pop("external_link", UNSET)

        external_message = d.pop("external_message", UNSET)

        external_status = d.pop("external_status", UNSET)

        _last_synced_at = d.pop("last_synced_at", UNSET)
        last_synced_at: datetime.datetime | None | Unset
        if _last_synced_at is None or isinstance(_last_synced_at, Unset):
            last_synced_at = _last_synced_at
        else:
            _last_synced_at_type_0 = _last_synced_at
            last_synced_at_type_0 = NULL if _last_synced_at_type_0 is None else read_datetime(_last_synced_at_type_0)

            last_synced_at = last_synced_at_type_0

        locked = d.pop("locked", UNSET)

        service_model = d.pop("service_model", UNSET)

        service_model_ref = d.pop("service_model_ref", UNSET)

        service_name = d.pop("service_name", UNSET)

        status = d.pop("status", UNSET)

        subject_id = d.pop("subject_id", UNSET)

        _subject_ref = d.pop("subject_ref", UNSET)
        subject_ref: ExternalReferenceSubjectRef | None | Unset
        if _subject_ref is None or isinstance(_subject_ref, Unset):
            subject_ref = _subject_ref
        else:
            _subject_ref_type_0 = _subject_ref
            subject_ref_type_0 = (
                NULL
                if _subject_ref_type_0 is None
                else __models.ExternalReferenceSubjectRef.from_dict(_subject_ref_type_0)
            )

            subject_ref = subject_ref_type_0

        subject_type = d.pop("subject_type", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        id = d.pop("id", UNSET)

        external_reference = cls(
            created_at=created_at,
            external_link=external_link,
            external_message=external_message,
            external_status=external_status,
            last_synced_at=last_synced_at,
            locked=locked,
            service_model=service_model,
            service_model_ref=service_model_ref,
            service_name=service_name,
            status=status,
            subject_id=subject_id,
            subject_ref=subject_ref,
            subject_type=subject_type,
            updated_at=updated_at,
            id=id,
        )

        external_reference.additional_properties = d
        return external_reference

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
