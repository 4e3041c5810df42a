from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.plan_status import PlanStatus
from ..models.tiers_mode import TiersMode
from ..models.usage_aggregation import UsageAggregation
from ..models.usage_scheme import UsageScheme
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.plan_tier import PlanTier


T = TypeVar("T", bound="Plan")


@_attrs_define
class Plan:
    """A price of a product, charged again and again.

    Attributes:
        id (None | str | Unset): Identifier of the plan.
        product (None | str | Unset): Identifier of the product.
        name (None | str | Unset): Name, at most 56 characters.
        description (None | str | Unset): Text, at most 200 characters.
        frequency (None | str | Unset): Identifier of the billing frequency. Earlier reference: monthly, annual, weekly,
            biannual or quarterly.
        currency (None | str | Unset): Currency code.
        amount (float | None | Unset): Price per period, in `currency`.
        sku (None | str | Unset): Article code, at most 32 characters.
        usage_scheme (None | Unset | UsageScheme): Whether the quantity is agreed or measured. The server's default is
            'licensed'.
        usage_aggregation (None | Unset | UsageAggregation): How measured usage is summed up.
        tiers (list[PlanTier] | None | Unset): Price steps.
        tiers_mode (None | TiersMode | Unset): How the price steps apply.
        unit_label (None | str | Unset): Name of the unit, at most 4 characters.
        exempt (bool | None | Unset): Whether the plan is free of tax. The server's default is False.
        status (None | PlanStatus | Unset):
        archived (datetime.datetime | None | Unset): Moment of archiving.
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: None | str | Unset = UNSET
    product: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    frequency: None | str | Unset = UNSET
    currency: None | str | Unset = UNSET
    amount: float | None | Unset = UNSET
    sku: None | str | Unset = UNSET
    usage_scheme: None | Unset | UsageScheme = UNSET
    usage_aggregation: None | Unset | UsageAggregation = UNSET
    tiers: list[PlanTier] | None | Unset = UNSET
    tiers_mode: None | TiersMode | Unset = UNSET
    unit_label: None | str | Unset = UNSET
    exempt: bool | None | Unset = UNSET
    status: None | PlanStatus | Unset = UNSET
    archived: datetime.datetime | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        product: None | str | Unset
        if isinstance(self.product, Unset):
            product = UNSET
        else:
            product = self.product

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        frequency: None | str | Unset
        if isinstance(self.frequency, Unset):
            frequency = UNSET
        else:
            frequency = self.frequency

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        sku: None | str | Unset
        if isinstance(self.sku, Unset):
            sku = UNSET
        else:
            sku = self.sku

        usage_scheme: None | str | Unset
        if isinstance(self.usage_scheme, Unset):
            usage_scheme = UNSET
        elif isinstance(self.usage_scheme, UsageScheme):
            usage_scheme = NULL if self.usage_scheme is None else write_word(self.usage_scheme)
        else:
            usage_scheme = self.usage_scheme

        usage_aggregation: None | str | Unset
        if isinstance(self.usage_aggregation, Unset):
            usage_aggregation = UNSET
        elif isinstance(self.usage_aggregation, UsageAggregation):
            usage_aggregation = NULL if self.usage_aggregation is None else write_word(self.usage_aggregation)
        else:
            usage_aggregation = self.usage_aggregation

        tiers: list[dict[str, Any]] | None | Unset
        if isinstance(self.tiers, Unset):
            tiers = UNSET
        elif isinstance(self.tiers, list):
            tiers = NULL
            if self.tiers is not None:
                tiers = []
                for tiers_type_0_item_data in write_each(self.tiers):
                    tiers_type_0_item = NULL if tiers_type_0_item_data is None else write_object(tiers_type_0_item_data)
                    tiers.append(tiers_type_0_item)

        else:
            tiers = self.tiers

        tiers_mode: None | str | Unset
        if isinstance(self.tiers_mode, Unset):
            tiers_mode = UNSET
        elif isinstance(self.tiers_mode, TiersMode):
            tiers_mode = NULL if self.tiers_mode is None else write_word(self.tiers_mode)
        else:
            tiers_mode = self.tiers_mode

        unit_label: None | str | Unset
        if isinstance(self.unit_label, Unset):
            unit_label = UNSET
        else:
            unit_label = self.unit_label

        exempt: bool | None | Unset
        if isinstance(self.exempt, Unset):
            exempt = UNSET
        else:
            exempt = self.exempt

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, PlanStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        archived: None | str | Unset
        if isinstance(self.archived, Unset):
            archived = UNSET
        elif isinstance(self.archived, datetime.datetime):
            archived = NULL if self.archived is None else write_iso(self.archived)
        else:
            archived = self.archived

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = NULL if self.created is None else write_iso(self.created)
        else:
            created = self.created

        updated: None | str | Unset
        if isinstance(self.updated, Unset):
            updated = UNSET
        elif isinstance(self.updated, datetime.datetime):
            updated = NULL if self.updated is None else write_iso(self.updated)
        else:
            updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if product is not UNSET:
            field_dict["product"] = product
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if frequency is not UNSET:
            field_dict["frequency"] = frequency
        if currency is not UNSET:
            field_dict["currency"] = currency
        if amount is not UNSET:
            field_dict["amount"] = amount
        if sku is not UNSET:
            field_dict["sku"] = sku
        if usage_scheme is not UNSET:
            field_dict["usage_scheme"] = usage_scheme
        if usage_aggregation is not UNSET:
            field_dict["usage_aggregation"] = usage_aggregation
        if tiers is not UNSET:
            field_dict["tiers"] = tiers
        if tiers_mode is not UNSET:
            field_dict["tiers_mode"] = tiers_mode
        if unit_label is not UNSET:
            field_dict["unit_label"] = unit_label
        if exempt is not UNSET:
            field_dict["exempt"] = exempt
        if status is not UNSET:
            field_dict["status"] = status
        if archived is not UNSET:
            field_dict["archived"] = archived
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        product = d.pop("product", UNSET)

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        frequency = d.pop("frequency", UNSET)

        currency = d.pop("currency", UNSET)

        amount = d.pop("amount", UNSET)

        sku = d.pop("sku", UNSET)

        _usage_scheme = d.pop("usage_scheme", UNSET)
        usage_scheme: None | Unset | UsageScheme
        if _usage_scheme is None or isinstance(_usage_scheme, Unset):
            usage_scheme = _usage_scheme
        else:
            _usage_scheme_type_0 = _usage_scheme
            usage_scheme_type_0 = NULL if _usage_scheme_type_0 is None else UsageScheme(_usage_scheme_type_0)

            usage_scheme = usage_scheme_type_0

        _usage_aggregation = d.pop("usage_aggregation", UNSET)
        usage_aggregation: None | Unset | UsageAggregation
        if _usage_aggregation is None or isinstance(_usage_aggregation, Unset):
            usage_aggregation = _usage_aggregation
        else:
            _usage_aggregation_type_0 = _usage_aggregation
            usage_aggregation_type_0 = (
                NULL if _usage_aggregation_type_0 is None else UsageAggregation(_usage_aggregation_type_0)
            )

            usage_aggregation = usage_aggregation_type_0

        _tiers = d.pop("tiers", UNSET)
        tiers: list[PlanTier] | None | Unset
        if _tiers is None or isinstance(_tiers, Unset):
            tiers = _tiers
        else:
            _tiers_type_0 = _tiers
            tiers_type_0: list[PlanTier] = NULL
            if _tiers_type_0 is not None:
                tiers_type_0 = []
                for tiers_type_0_item_data in read_list(_tiers_type_0):
                    _tiers_type_0_item = tiers_type_0_item_data
                    tiers_type_0_item = (
                        NULL if _tiers_type_0_item is None else __models.PlanTier.from_dict(_tiers_type_0_item)
                    )

                    tiers_type_0.append(tiers_type_0_item)

            tiers = tiers_type_0

        _tiers_mode = d.pop("tiers_mode", UNSET)
        tiers_mode: None | TiersMode | Unset
        if _tiers_mode is None or isinstance(_tiers_mode, Unset):
            tiers_mode = _tiers_mode
        else:
            _tiers_mode_type_0 = _tiers_mode
            tiers_mode_type_0 = NULL if _tiers_mode_type_0 is None else TiersMode(_tiers_mode_type_0)

            tiers_mode = tiers_mode_type_0

        unit_label = d.pop("unit_label", UNSET)

        exempt = d.pop("exempt", UNSET)

        _status = d.pop("status", UNSET)
        status: None | PlanStatus | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else PlanStatus(_status_type_0)

            status = status_type_0

        _archived = d.pop("archived", UNSET)
        archived: datetime.datetime | None | Unset
        if _archived is None or isinstance(_archived, Unset):
            archived = _archived
        else:
            _archived_type_0 = _archived
            archived_type_0 = NULL if _archived_type_0 is None else read_datetime(_archived_type_0)

            archived = archived_type_0

        _created = d.pop("created", UNSET)
        created: datetime.datetime | None | Unset
        if _created is None or isinstance(_created, Unset):
            created = _created
        else:
            _created_type_0 = _created
            created_type_0 = NULL if _created_type_0 is None else read_datetime(_created_type_0)

            created = created_type_0

        _updated = d.pop("updated", UNSET)
        updated: datetime.datetime | None | Unset
        if _updated is None or isinstance(_updated, Unset):
            updated = _updated
        else:
            _updated_type_0 = _updated
            updated_type_0 = NULL if _updated_type_0 is None else read_datetime(_updated_type_0)

            updated = updated_type_0

        plan = cls(
            id=id,
            product=product,
            name=name,
            description=description,
            frequency=frequency,
            currency=currency,
            amount=amount,
            sku=sku,
            usage_scheme=usage_scheme,
            usage_aggregation=usage_aggregation,
            tiers=tiers,
            tiers_mode=tiers_mode,
            unit_label=unit_label,
            exempt=exempt,
            status=status,
            archived=archived,
            created=created,
            updated=updated,
        )

        plan.additional_properties = d
        return plan

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
