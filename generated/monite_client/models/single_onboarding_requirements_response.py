from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.onboarding_verification_status_enum import OnboardingVerificationStatusEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.onboarding_requirements_error import OnboardingRequirementsError
    from ..models.onboarding_verification_error import OnboardingVerificationError
    from ..models.payment_method_requirements import PaymentMethodRequirements


T = TypeVar("T", bound="SingleOnboardingRequirementsResponse")


@_attrs_define
class SingleOnboardingRequirementsResponse:
    """What is still asked for one payment method.

    Attributes:
        payment_method (str):
        requirements (PaymentMethodRequirements): What is asked for a payment method, and until when.
        requirements_errors (list[OnboardingRequirementsError]):
        verification_errors (list[OnboardingVerificationError]):
        verification_status (OnboardingVerificationStatusEnum): State of a verification.
        disabled_reason (None | str | Unset):
    """

    payment_method: str
    requirements: PaymentMethodRequirements
    requirements_errors: list[OnboardingRequirementsError]
    verification_errors: list[OnboardingVerificationError]
    verification_status: OnboardingVerificationStatusEnum
    disabled_reason: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payment_method = self.payment_method

        requirements = NULL if self.requirements is None else write_object(self.requirements)

        requirements_errors = NULL
        if self.requirements_errors is not None:
            requirements_errors = []
            for requirements_errors_item_data in write_each(self.requirements_errors):
                requirements_errors_item = (
                    NULL if requirements_errors_item_data is None else write_object(requirements_errors_item_data)
                )
                requirements_errors.append(requirements_errors_item)

        verification_errors = NULL
        if self.verification_errors is not None:
            verification_errors = []
            for verification_errors_item_data in write_each(self.verification_errors):
                verification_errors_item = (
                    NULL if verification_errors_item_data is None else write_object(verification_errors_item_data)
                )
                verification_errors.append(verification_errors_item)

        verification_status = NULL if self.verification_status is None else write_word(self.verification_status)

        disabled_reason: None | str | Unset
        if isinstance(self.disabled_reason, Unset):
            disabled_reason = UNSET
        else:
            disabled_reason = self.disabled_reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "payment_method": payment_method,
                "requirements": requirements,
                "requirements_errors": requirements_errors,
                "verification_errors": verification_errors,
                "verification_status": verification_status,
            }
        )
        if disabled_reason is not UNSET:
            field_dict["disabled_reason"] = disabled_reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        payment_method = d.pop("payment_method")

        _requirements = d.pop("requirements")
        requirements = NULL if _requirements is None else __models.PaymentMethodRequirements.from_dict(_requirements)

        _requirements_errors = d.pop("requirements_errors")
        requirements_errors: list[OnboardingRequirementsError] = NULL
        if _requirements_errors is not None:
            requirements_errors = []
            for requirements_errors_item_data in read_list(_requirements_errors):
                _requirements_errors_item = requirements_errors_item_data
                requirements_errors_item = (
                    NULL
                    if _requirements_errors_item is None
                    else __models.OnboardingRequirementsError.from_dict(_requirements_errors_item)
                )

                requirements_errors.append(requirements_errors_item)

        _verification_errors = d.pop("verification_errors")
        verification_errors: list[OnboardingVerificationError] = NULL
        if _verification_errors is not None:
            verification_errors = []
            for verification_errors_item_data in read_list(_verification_errors):
                _verification_errors_item = verification_errors_item_data
                verification_errors_item = (
                    NULL
                    if _verification_errors_item is None
                    else __models.OnboardingVerificationError.from_dict(_verification_errors_item)
                )

                verification_errors.append(verification_errors_item)

        _verification_status = d.pop("verification_status")
        verification_status = (
            NULL if _verification_status is None else OnboardingVerificationStatusEnum(_verification_status)
        )

        disabled_reason = d.pop("disabled_reason", UNSET)

        single_onboarding_requirements_response = cls(
            payment_method=payment_method,
            requirements=requirements,
            requirements_errors=requirements_errors,
            verification_errors=verification_errors,
            verification_status=verification_status,
            disabled_reason=disabled_reason,
        )

        single_onboarding_requirements_response.additional_properties = d
        return single_onboarding_requirements_response

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
