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
    from ..models.missing_fields import MissingFields
    from ..models.receivables_reminders_warning_message import ReceivablesRemindersWarningMessage


T = TypeVar("T", bound="ReceivablesVerifyResponse")


@_attrs_define
class ReceivablesVerifyResponse:
    """What keeps a receivable from being issued, and what should be looked at.

    Attributes:
        errors (MissingFields | None | Unset):
        warnings (None | ReceivablesRemindersWarningMessage | Unset):
    """

    errors: MissingFields | None | Unset = UNSET
    warnings: None | ReceivablesRemindersWarningMessage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.missing_fields import MissingFields  # noqa: PLC0415
        from ..models.receivables_reminders_warning_message import ReceivablesRemindersWarningMessage  # noqa: PLC0415

        errors: dict[str, Any] | None | Unset
        if isinstance(self.errors, Unset):
            errors = UNSET
        elif isinstance(self.errors, MissingFields):
            errors = NULL if self.errors is None else write_object(self.errors)
        else:
            errors = self.errors

        warnings: dict[str, Any] | None | Unset
        if isinstance(self.warnings, Unset):
            warnings = UNSET
        elif isinstance(self.warnings, ReceivablesRemindersWarningMessage):
            warnings = NULL if self.warnings is None else write_object(self.warnings)
        else:
            warnings = self.warnings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if errors is not UNSET:
            field_dict["errors"] = errors
        if warnings is not UNSET:
            field_dict["warnings"] = warnings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _errors = d.pop("errors", UNSET)
        errors: MissingFields | None | Unset
        if _errors is None or isinstance(_errors, Unset):
            errors = _errors
        else:
            _errors_type_0 = _errors
            errors_type_0 = NULL if _errors_type_0 is None else __models.MissingFields.from_dict(_errors_type_0)

            errors = errors_type_0

        _warnings = d.pop("warnings", UNSET)
        warnings: None | ReceivablesRemindersWarningMessage | Unset
        if _warnings is None or isinstance(_warnings, Unset):
            warnings = _warnings
        else:
            _warnings_type_0 = _warnings
            warnings_type_0 = (
                NULL
                if _warnings_type_0 is None
                else __models.ReceivablesRemindersWarningMessage.from_dict(_warnings_type_0)
            )

            warnings = warnings_type_0

        receivables_verify_response = cls(
            errors=errors,
            warnings=warnings,
        )

        receivables_verify_response.additional_properties = d
        return receivables_verify_response

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
