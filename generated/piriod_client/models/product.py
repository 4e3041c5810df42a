from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.product_status import ProductStatus
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
    from ..models.plan import Plan


T = TypeVar("T", bound="Product")


@_attrs_define
class Product:
    """What plans are prices of.

    Attributes:
        id (None | str | Unset): Identifier of the product.
        name (None | str | Unset): Name, at most 64 characters.
        unit_label (None | str | Unset): Name of the unit, at most 12 characters.
        status (None | ProductStatus | Unset):
        archived (datetime.datetime | None | Unset): Moment of archiving.
        plans (list[Plan] | None | Unset): Prices of the product.
        test_mode (bool | None | Unset): Whether this is test-mode data.
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    unit_label: None | str | Unset = UNSET
    status: None | ProductStatus | Unset = UNSET
    archived: datetime.datetime | None | Unset = UNSET
    plans: list[Plan] | None | Unset = UNSET
    test_mode: bool | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        unit_label: None | str | Unset
        if isinstance(self.unit_label, Unset):
            unit_label = UNSET
        else:
            unit_label = self.unit_label

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, ProductStatus):
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

        plans: list[dict[str, Any]] | None | Unset
        if isinstance(self.plans, Unset):
            plans = UNSET
        elif isinstance(self.plans, list):
            plans = NULL
            if self.plans is not None:
                plans = []
                for plans_type_0_item_data in write_each(self.plans):
                    plans_type_0_item = NULL if plans_type_0_item_data is None else write_object(plans_type_0_item_data)
                    plans.append(plans_type_0_item)

        else:
            plans = self.plans

        test_mode: bool | None | Unset
        if isinstance(self.test_mode, Unset):
            test_mode = UNSET
        else:
            test_mode = self.test_mode

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
        if name is not UNSET:
            field_dict["name"] = name
        if unit_label is not UNSET:
            field_dict["unit_label"] = unit_label
        if status is not UNSET:
            field_dict["status"] = status
        if archived is not UNSET:
            field_dict["archived"] = archived
        if plans is not UNSET:
            field_dict["plans"] = plans
        if test_mode is not UNSET:
            field_dict["test_mode"] = test_mode
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

        name = d.pop("name", UNSET)

        unit_label = d.pop("unit_label", UNSET)

        _status = d.pop("status", UNSET)
        status: None | ProductStatus | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else ProductStatus(_status_type_0)

            status = status_type_0

        _archived = d.pop("archived", UNSET)
        archived: datetime.datetime | None | Unset
        if _archived is None or isinstance(_archived, Unset):
            archived = _archived
        else:
            _archived_type_0 = _archived
            archived_type_0 = NULL if _archived_type_0 is None else read_datetime(_archived_type_0)

            archived = archived_type_0

        _plans = d.pop("plans", UNSET)
        plans: list[Plan] | None | Unset
        if _plans is None or isinstance(_plans, Unset):
            plans = _plans
        else:
            _plans_type_0 = _plans
            plans_type_0: list[Plan] = NULL
            if _plans_type_0 is not None:
                plans_type_0 = []
                for plans_type_0_item_data in read_list(_plans_type_0):
                    _plans_type_0_item = plans_type_0_item_data
                    plans_type_0_item = (
                        NULL if _plans_type_0_item is None else __models.Plan.from_dict(_plans_type_0_item)
                    )

                    plans_type_0.append(plans_type_0_item)

            plans = plans_type_0

        test_mode = d.pop("test_mode", UNSET)

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

        product = cls(
            id=id,
            name=name,
            unit_label=unit_label,
            status=status,
            archived=archived,
            plans=plans,
            test_mode=test_mode,
            created=created,
            updated=updated,
        )

        product.additional_properties = d
        return product

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
