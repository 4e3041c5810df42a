from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="PersonOnboardingDocumentsPayload")


@_attrs_define
class PersonOnboardingDocumentsPayload:
    """Ids of the files that verify a person.

    Attributes:
        additional_verification_document_back (UUID | Unset):
        additional_verification_document_front (UUID | Unset):
        verification_document_back (UUID | Unset):
        verification_document_front (UUID | Unset):
    """

    additional_verification_document_back: UUID | Unset = UNSET
    additional_verification_document_front: UUID | Unset = UNSET
    verification_document_back: UUID | Unset = UNSET
    verification_document_front: UUID | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        additional_verification_document_back: str | Unset = UNSET
        if not isinstance(self.additional_verification_document_back, Unset):
            additional_verification_document_back = (
                NULL
                if self.additional_verification_document_back is None
                else str(self.additional_verification_document_back)
            )

        additional_verification_document_front: str | Unset = UNSET
        if not isinstance(self.additional_verification_document_front, Unset):
            additional_verification_document_front = (
                NULL
                if self.additional_verification_document_front is None
                else str(self.additional_verification_document_front)
            )

        verification_document_back: str | Unset = UNSET
        if not isinstance(self.verification_document_back, Unset):
            verification_document_back = (
                NULL if self.verification_document_back is None else str(self.verification_document_back)
            )

        verification_document_front: str | Unset = UNSET
        if not isinstance(self.verification_document_front, Unset):
            verification_document_front = (
                NULL if self.verification_document_front is None else str(self.verification_document_front)
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if additional_verification_document_back is not UNSET:
            field_dict["additional_verification_document_back"] = additional_verification_document_back
        if additional_verification_document_front is not UNSET:
            field_dict["additional_verification_document_front"] = additional_verification_document_front
        if verification_document_back is not UNSET:
            field_dict["verification_document_back"] = verification_document_back
        if verification_document_front is not UNSET:
            field_dict["verification_document_front"] = verification_document_front

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _additional_verification_document_back = d.pop("additional_verification_document_back", UNSET)
        additional_verification_document_back: UUID | Unset
        if isinstance(_additional_verification_document_back, Unset):
            additional_verification_document_back = UNSET
        elif _additional_verification_document_back is None:
            additional_verification_document_back = NULL
        else:
            additional_verification_document_back = UUID(_additional_verification_document_back)

        _additional_verification_document_front = d.pop("additional_verification_document_front", UNSET)
        additional_verification_document_front: UUID | Unset
        if isinstance(_additional_verification_document_front, Unset):
            additional_verification_document_front = UNSET
        elif _additional_verification_document_front is None:
            additional_verification_document_front = NULL
        else:
            additional_verification_document_front = UUID(_additional_verification_document_front)

        _verification_document_back = d.pop("verification_document_back", UNSET)
        verification_document_back: UUID | Unset
        if isinstance(_verification_document_back, Unset):
            verification_document_back = UNSET
        elif _verification_document_back is None:
            verification_document_back = NULL
        else:
            verification_document_back = UUID(_verification_document_back)

        _verification_document_front = d.pop("verification_document_front", UNSET)
        verification_document_front: UUID | Unset
        if isinstance(_verification_document_front, Unset):
            verification_document_front = UNSET
        elif _verification_document_front is None:
            verification_document_front = NULL
        else:
            verification_document_front = UUID(_verification_document_front)

        person_onboarding_documents_payload = cls(
            additional_verification_document_back=additional_verification_document_back,
            additional_verification_document_front=additional_verification_document_front,
            verification_document_back=verification_document_back,
            verification_document_front=verification_document_front,
        )

        return person_onboarding_documents_payload
