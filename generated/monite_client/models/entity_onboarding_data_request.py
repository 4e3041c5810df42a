from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.business_profile_input import BusinessProfileInput
    from ..models.ownership_declaration_input import OwnershipDeclarationInput
    from ..models.terms_of_service_acceptance_input import TermsOfServiceAcceptanceInput


T = TypeVar("T", bound="EntityOnboardingDataRequest")


@_attrs_define
class EntityOnboardingDataRequest:
    """Onboarding data to set.

    Attributes:
        business_profile (BusinessProfileInput | None | Unset):
        ownership_declaration (None | OwnershipDeclarationInput | Unset):
        tos_acceptance (None | TermsOfServiceAcceptanceInput | Unset):
        treasury_tos_acceptance (None | TermsOfServiceAcceptanceInput | Unset):
    """

    business_profile: BusinessProfileInput | None | Unset = UNSET
    ownership_declaration: None | OwnershipDeclarationInput | Unset = UNSET
    tos_acceptance: None | TermsOfServiceAcceptanceInput | Unset = UNSET
    treasury_tos_acceptance: None | TermsOfServiceAcceptanceInput | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.business_profile_input import BusinessProfileInput  # noqa: PLC0415
        from ..models.ownership_declaration_input import OwnershipDeclarationInput  # noqa: PLC0415
        from ..models.terms_of_service_acceptance_input import TermsOfServiceAcceptanceInput  # noqa: PLC0415

        business_profile: dict[str, Any] | None | Unset
        if isinstance(self.business_profile, Unset):
            business_profile = UNSET
        elif isinstance(self.business_profile, BusinessProfileInput):
            business_profile = NULL if self.business_profile is None else write_object(self.business_profile)
        else:
            business_profile = self.business_profile

        ownership_declaration: dict[str, Any] | None | Unset
        if isinstance(self.ownership_declaration, Unset):
            ownership_declaration = UNSET
        elif isinstance(self.ownership_declaration, OwnershipDeclarationInput):
            ownership_declaration = (
                NULL if self.ownership_declaration is None else write_object(self.ownership_declaration)
            )
        else:
            ownership_declaration = self.ownership_declaration

        tos_acceptance: dict[str, Any] | None | Unset
        if isinstance(self.tos_acceptance, Unset):
            tos_acceptance = UNSET
        elif isinstance(self.tos_acceptance, TermsOfServiceAcceptanceInput):
            tos_acceptance = NULL if self.tos_acceptance is None else write_object(self.tos_acceptance)
        else:
            tos_acceptance = self.tos_acceptance

        treasury_tos_acceptance: dict[str, Any] | None | Unset
        if isinstance(self.treasury_tos_acceptance, Unset):
            treasury_tos_acceptance = UNSET
        elif isinstance(self.treasury_tos_acceptance, TermsOfServiceAcceptanceInput):
            treasury_tos_acceptance = (
                NULL if self.treasury_tos_acceptance is None else write_object(self.treasury_tos_acceptance)
            )
        else:
            treasury_tos_acceptance = self.treasury_tos_acceptance

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if business_profile is not UNSET:
            field_dict["business_profile"] = business_profile
        if ownership_declaration is not UNSET:
            field_dict["ownership_declaration"] = ownership_declaration
        if tos_acceptance is not UNSET:
            field_dict["tos_acceptance"] = tos_acceptance
        if treasury_tos_acceptance is not UNSET:
            field_dict["treasury_tos_acceptance"] = treasury_tos_acceptance

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _business_profile = d.pop("business_profile", UNSET)
        business_profile: BusinessProfileInput | None | Unset
        if _business_profile is None or isinstance(_business_profile, Unset):
            business_profile = _business_profile
        else:
            _business_profile_type_0 = _business_profile
            business_profile_type_0 = (
                NULL
                if _business_profile_type_0 is None
                else __models.BusinessProfileInput.from_dict(_business_profile_type_0)
            )

            business_profile = business_profile_type_0

        _ownership_declaration = d.pop("ownership_declaration", UNSET)
        ownership_declaration: None | OwnershipDeclarationInput | Unset
        if _ownership_declaration is None or isinstance(_ownership_declaration, Unset):
            ownership_declaration = _ownership_declaration
        else:
            _ownership_declaration_type_0 = _ownership_declaration
            ownership_declaration_type_0 = (
                NULL
                if _ownership_declaration_type_0 is None
                else __models.OwnershipDeclarationInput.from_dict(_ownership_declaration_type_0)
            )

            ownership_declaration = ownership_declaration_type_0

        _tos_acceptance = d.pop("tos_acceptance", UNSET)
        tos_acceptance: None | TermsOfServiceAcceptanceInput | Unset
        if _tos_acceptance is None or isinstance(_tos_acceptance, Unset):
            tos_acceptance = _tos_acceptance
        else:
            _tos_acceptance_type_0 = _tos_acceptance
            tos_acceptance_type_0 = (
                NULL
                if _tos_acceptance_type_0 is None
                else __models.TermsOfServiceAcceptanceInput.from_dict(_tos_acceptance_type_0)
            )

            tos_acceptance = tos_acceptance_type_0

        _treasury_tos_acceptance = d.pop("treasury_tos_acceptance", UNSET)
        treasury_tos_acceptance: None | TermsOfServiceAcceptanceInput | Unset
        if _treasury_tos_acceptance is None or isinstance(_treasury_tos_acceptance, Unset):
            treasury_tos_acceptance = _treasury_tos_acceptance
        else:
            _treasury_tos_acceptance_type_0 = _treasury_tos_acceptance
            treasury_tos_acceptance_type_0 = (
                NULL
                if _treasury_tos_acceptance_type_0 is None
                else __models.TermsOfServiceAcceptanceInput.from_dict(_treasury_tos_acceptance_type_0)
            )

            treasury_tos_acceptance = treasury_tos_acceptance_type_0

        entity_onboarding_data_request = cls(
            business_profile=business_profile,
            ownership_declaration=ownership_declaration,
            tos_acceptance=tos_acceptance,
            treasury_tos_acceptance=treasury_tos_acceptance,
        )

        return entity_onboarding_data_request
