from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.language_code_enum import LanguageCodeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.counterpart_individual_response import CounterpartIndividualResponse
    from ..models.counterpart_organization_response import CounterpartOrganizationResponse


T = TypeVar("T", bound="DeliveryNoteCounterpartResource")


@_attrs_define
class DeliveryNoteCounterpartResource:
    """The counterpart that a delivery goes to.

    Attributes:
        id (UUID):
        individual (CounterpartIndividualResponse | None | Unset):
        language (LanguageCodeEnum | None | Unset):
        organization (CounterpartOrganizationResponse | None | Unset):
    """

    id: UUID
    individual: CounterpartIndividualResponse | None | Unset = UNSET
    language: LanguageCodeEnum | None | Unset = UNSET
    organization: CounterpartOrganizationResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.counterpart_individual_response import CounterpartIndividualResponse  # noqa: PLC0415
        from ..models.counterpart_organization_response import CounterpartOrganizationResponse  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        individual: dict[str, Any] | None | Unset
        if isinstance(self.individual, Unset):
            individual = UNSET
        elif isinstance(self.individual, CounterpartIndividualResponse):
            individual = NULL if self.individual is None else write_object(self.individual)
        else:
            individual = self.individual

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        elif isinstance(self.language, LanguageCodeEnum):
            language = NULL if self.language is None else write_word(self.language)
        else:
            language = self.language

        organization: dict[str, Any] | None | Unset
        if isinstance(self.organization, Unset):
            organization = UNSET
        elif isinstance(self.organization, CounterpartOrganizationResponse):
            organization = NULL if self.organization is None else write_object(self.organization)
        else:
            organization = self.organization

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if individual is not UNSET:
            field_dict["individual"] = individual
        if language is not UNSET:
            field_dict["language"] = language
        if organization is not UNSET:
            field_dict["organization"] = organization

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _individual = d.pop("individual", UNSET)
        individual: CounterpartIndividualResponse | None | Unset
        if _individual is None or isinstance(_individual, Unset):
            individual = _individual
        else:
            _individual_type_0 = _individual
            individual_type_0 = (
                NULL
                if _individual_type_0 is None
                else __models.CounterpartIndividualResponse.from_dict(_individual_type_0)
            )

            individual = individual_type_0

        _language = d.pop("language", UNSET)
        language: LanguageCodeEnum | None | Unset
        if _language is None or isinstance(_language, Unset):
            language = _language
        else:
            _language_type_0 = _language
            language_type_0 = NULL if _language_type_0 is None else LanguageCodeEnum(_language_type_0)

            language = language_type_0

        _organization = d.pop("organization", UNSET)
        organization: CounterpartOrganizationResponse | None | Unset
        if _organization is None or isinstance(_organization, Unset):
            organization = _organization
        else:
            _organization_type_0 = _organization
            organization_type_0 = (
                NULL
                if _organization_type_0 is None
                else __models.CounterpartOrganizationResponse.from_dict(_organization_type_0)
            )

            organization = organization_type_0

        delivery_note_counterpart_resource = cls(
            id=id,
            individual=individual,
            language=language,
            organization=organization,
        )

        delivery_note_counterpart_resource.additional_properties = d
        return delivery_note_counterpart_resource

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
