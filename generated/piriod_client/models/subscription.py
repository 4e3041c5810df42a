from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.collection_scheme import CollectionScheme
from ..models.paused_reason import PausedReason
from ..models.subscription_cancel_reason import SubscriptionCancelReason
from ..models.subscription_needs_attention_reason import SubscriptionNeedsAttentionReason
from ..models.subscription_status import SubscriptionStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.document_type import DocumentType
    from ..models.subscription_addon import SubscriptionAddon
    from ..models.subscription_line import SubscriptionLine
    from ..models.subscription_reference import SubscriptionReference


T = TypeVar("T", bound="Subscription")


@_attrs_define
class Subscription:
    """An agreement that makes invoices by its plans.

    Attributes:
        id (None | str | Unset): Identifier of the subscription, `sub_...`.
        customer (Customer | None | str | Unset): Identifier of the customer.
        document (DocumentType | int | None | Unset): Document type of its invoices; see `/generals/documents/`.
        date_start (datetime.date | None | Unset): Start date.
        next_billing (datetime.date | None | Unset): Date of the next billing.
        previous_billing (datetime.date | None | Unset): Date of the last billing.
        lines (list[SubscriptionLine] | None | Unset): What is subscribed to.
        billing_cycles (int | None | Unset): Number of billing cycles; null means without end.
        next_billing_cycle (int | None | Unset): Number of the billing cycle that comes next.
        expiration_days (int | None | Unset): Number of days; the vendor's sample has 10.
        collection_scheme (CollectionScheme | None | Unset): Send the invoice, or charge `default_source`, which is then
            required.
        default_source (int | None | str | Unset): Identifier of the source to charge, as text.
        custom_change (float | None | Unset): Custom exchange rate, at least 1.
        coupon (None | str | Unset): Identifier of the coupon of the subscription.
        coupon_redemptions (int | None | Unset): How often the coupon was used.
        require_reference (bool | None | Unset): Whether a reference is required. The server's default is False.
        note (None | str | Unset): Remark, at most 100 characters.
        orgunit (int | None | Unset): Organisational unit of the customer.
        addons (list[SubscriptionAddon] | None | Unset): Extra charges.
        references (list[SubscriptionReference] | None | Unset): Documents its invoices refer to.
        status (None | SubscriptionStatus | Unset):
        needs_attention (datetime.datetime | None | Unset): Since when the subscription needs attention.
        needs_attention_reason (None | SubscriptionNeedsAttentionReason | Unset): Why the subscription needs attention.
        cancel_reason (None | SubscriptionCancelReason | Unset): Why the subscription was cancelled.
        cancelled (datetime.datetime | None | Unset): Moment of the cancellation.
        paused (datetime.datetime | None | Unset): Since when the subscription is paused.
        pause_until (datetime.date | None | Unset): Date the pause lasts until.
        paused_reason (None | PausedReason | Unset): Why the subscription is paused.
        status_description (None | str | Unset): Words on the state, at most 512 characters.
        test_mode (bool | None | Unset): Whether this is test-mode data.
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: None | str | Unset = UNSET
    customer: Customer | None | str | Unset = UNSET
    document: DocumentType | int | None | Unset = UNSET
    date_start: datetime.date | None | Unset = UNSET
    next_billing: datetime.date | None | Unset = UNSET
    previous_billing: datetime.date | None | Unset = UNSET
    lines: list[SubscriptionLine] | None | Unset = UNSET
    billing_cycles: int | None | Unset = UNSET
    next_billing_cycle: int | None | Unset = UNSET
    expiration_days: int | None | Unset = UNSET
    collection_scheme: CollectionScheme | None | Unset = UNSET
    default_source: int | None | str | Unset = UNSET
    custom_change: float | None | Unset = UNSET
    coupon: None | str | Unset = UNSET
    coupon_redemptions: int | None | Unset = UNSET
    require_reference: bool | None | Unset = UNSET
    note: None | str | Unset = UNSET
    orgunit: int | None | Unset = UNSET
    addons: list[SubscriptionAddon] | None | Unset = UNSET
    references: list[SubscriptionReference] | None | Unset = UNSET
    status: None | SubscriptionStatus | Unset = UNSET
    needs_attention: datetime.datetime | None | Unset = UNSET
    needs_attention_reason: None | SubscriptionNeedsAttentionReason | Unset = UNSET
    cancel_reason: None | SubscriptionCancelReason | Unset = UNSET
    cancelled: datetime.datetime | None | Unset = UNSET
    paused: datetime.datetime | None | Unset = UNSET
    pause_until: datetime.date | None | Unset = UNSET
    paused_reason: None | PausedReason | Unset = UNSET
    status_description: None | str | Unset = UNSET
    test_mode: bool | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.customer import Customer  # noqa: PLC0415
        from ..models.document_type import DocumentType  # noqa: PLC0415

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        customer: dict[str, Any] | None | str | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        elif isinstance(self.customer, Customer):
            customer = NULL if self.customer is None else write_object(self.customer)
        else:
            customer = self.customer

        document: dict[str, Any] | int | None | Unset
        if isinstance(self.document, Unset):
            document = UNSET
        elif isinstance(self.document, DocumentType):
            document = NULL if self.document is None else write_object(self.document)
        else:
            document = self.document

        date_start: None | str | Unset
        if isinstance(self.date_start, Unset):
            date_start = UNSET
        elif isinstance(self.date_start, datetime.date):
            date_start = NULL if self.date_start is None else write_iso(self.date_start)
        else:
            date_start = self.date_start

        next_billing: None | str | Unset
        if isinstance(self.next_billing, Unset):
            next_billing = UNSET
        elif isinstance(self.next_billing, datetime.date):
            next_billing = NULL if self.next_billing is None else write_iso(self.next_billing)
        else:
            next_billing = self.next_billing

        previous_billing: None | str | Unset
        if isinstance(self.previous_billing, Unset):
            previous_billing = UNSET
        elif isinstance(self.previous_billing, datetime.date):
            previous_billing = NULL if self.previous_billing is None else write_iso(self.previous_billing)
        else:
            previous_billing = self.previous_billing

        lines: list[dict[str, Any]] | None | Unset
        if isinstance(self.lines, Unset):
            lines = UNSET
        elif isinstance(self.lines, list):
            lines = NULL
            if self.lines is not None:
                lines = []
                for lines_type_0_item_data in write_each(self.lines):
                    lines_type_0_item = NULL if lines_type_0_item_data is None else write_object(lines_type_0_item_data)
                    lines.append(lines_type_0_item)

        else:
            lines = self.lines

        billing_cycles: int | None | Unset
        if isinstance(self.billing_cycles, Unset):
            billing_cycles = UNSET
        else:
            billing_cycles = self.billing_cycles

        next_billing_cycle: int | None | Unset
        if isinstance(self.next_billing_cycle, Unset):
            next_billing_cycle = UNSET
        else:
            next_billing_cycle = self.next_billing_cycle

        expiration_days: int | None | Unset
        if isinstance(self.expiration_days, Unset):
            expiration_days = UNSET
        else:
            expiration_days = self.expiration_days

        collection_scheme: None | str | Unset
        if isinstance(self.collection_scheme, Unset):
            collection_scheme = UNSET
        elif isinstance(self.collection_scheme, CollectionScheme):
            collection_scheme = NULL if self.collection_scheme is None else write_word(self.collection_scheme)
        else:
            collection_scheme = self.collection_scheme

        default_source: int | None | str | Unset
        if isinstance(self.default_source, Unset):
            default_source = UNSET
        else:
            default_source = self.default_source

        custom_change: float | None | Unset
        if isinstance(self.custom_change, Unset):
            custom_change = UNSET
        else:
            custom_change = self.custom_change

        coupon: None | str | Unset
        if isinstance(self.coupon, Unset):
            coupon = UNSET
        else:
            coupon = self.coupon

        coupon_redemptions: int | None | Unset
        if isinstance(self.coupon_redemptions, Unset):
            coupon_redemptions = UNSET
        else:
            coupon_redemptions = self.coupon_redemptions

        require_reference: bool | None | Unset
        if isinstance(self.require_reference, Unset):
            require_reference = UNSET
        else:
            require_reference = self.require_reference

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        orgunit: int | None | Unset
        if isinstance(self.orgunit, Unset):
            orgunit = UNSET
        else:
            orgunit = self.orgunit

        addons: list[dict[str, Any]] | None | Unset
        if isinstance(self.addons, Unset):
            addons = UNSET
        elif isinstance(self.addons, list):
            addons = NULL
            if self.addons is not None:
                addons = []
                for addons_type_0_item_data in write_each(self.addons):
                    addons_type_0_item = (
                        NULL if addons_type_0_item_data is None else write_object(addons_type_0_item_data)
                    )
                    addons.append(addons_type_0_item)

        else:
            addons = self.addons

        references: list[dict[str, Any]] | None | Unset
        if isinstance(self.references, Unset):
            references = UNSET
        elif isinstance(self.references, list):
            references = NULL
            if self.references is not None:
                references = []
                for references_type_0_item_data in write_each(self.references):
                    references_type_0_item = (
                        NULL if references_type_0_item_data is None else write_object(references_type_0_item_data)
                    )
                    references.append(references_type_0_item)

        else:
            references = self.references

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, SubscriptionStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        needs_attention: None | str | Unset
        if isinstance(self.needs_attention, Unset):
            needs_attention = UNSET
        elif isinstance(self.needs_attention, datetime.datetime):
            needs_attention = NULL if self.needs_attention is None else write_iso(self.needs_attention)
        else:
            needs_attention = self.needs_attention

        needs_attention_reason: None | str | Unset
        if isinstance(self.needs_attention_reason, Unset):
            needs_attention_reason = UNSET
        elif isinstance(self.needs_attention_reason, SubscriptionNeedsAttentionReason):
            needs_attention_reason = (
                NULL if self.needs_attention_reason is None else write_word(self.needs_attention_reason)
            )
        else:
            needs_attention_reason = self.needs_attention_reason

        cancel_reason: None | str | Unset
        if isinstance(self.cancel_reason, Unset):
            cancel_reason = UNSET
        elif isinstance(self.cancel_reason, SubscriptionCancelReason):
            cancel_reason = NULL if self.cancel_reason is None else write_word(self.cancel_reason)
        else:
            cancel_reason = self.cancel_reason

        cancelled: None | str | Unset
        if isinstance(self.cancelled, Unset):
            cancelled = UNSET
        elif isinstance(self.cancelled, datetime.datetime):
            cancelled = NULL if self.cancelled is None else write_iso(self.cancelled)
        else:
            cancelled = self.cancelled

        paused: None | str | Unset
        if isinstance(self.paused, Unset):
            paused = UNSET
        elif isinstance(self.paused, datetime.datetime):
            paused = NULL if self.paused is None else write_iso(self.paused)
        else:
            paused = self.paused

        pause_until: None | str | Unset
        if isinstance(self.pause_until, Unset):
            pause_until = UNSET
        elif isinstance(self.pause_until, datetime.date):
            pause_until = NULL if self.pause_until is None else write_iso(self.pause_until)
        else:
            pause_until = self.pause_until

        paused_reason: None | str | Unset
        if isinstance(self.paused_reason, Unset):
            paused_reason = UNSET
        elif isinstance(self.paused_reason, PausedReason):
            paused_reason = NULL if self.paused_reason is None else write_word(self.paused_reason)
        else:
            paused_reason = self.paused_reason

        status_description: None | str | Unset
        if isinstance(self.status_description, Unset):
            status_description = UNSET
        else:
            status_description = self.status_description

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
        if customer is not UNSET:
            field_dict["customer"] = customer
        if document is not UNSET:
            field_dict["document"] = document
        if date_start is not UNSET:
            field_dict["date_start"] = date_start
        if next_billing is not UNSET:
            field_dict["next_billing"] = next_billing
        if previous_billing is not UNSET:
            field_dict["previous_billing"] = previous_billing
        if lines is not UNSET:
            field_dict["lines"] = lines
        if billing_cycles is not UNSET:
            field_dict["billing_cycles"] = billing_cycles
        if next_billing_cycle is not UNSET:
            field_dict["next_billing_cycle"] = next_billing_cycle
        if expiration_days is not UNSET:
            field_dict["expiration_days"] = expiration_days
        if collection_scheme is not UNSET:
            field_dict["collection_scheme"] = collection_scheme
        if default_source is not UNSET:
            field_dict["default_source"] = default_source
        if custom_change is not UNSET:
            field_dict["custom_change"] = custom_change
        if coupon is not UNSET:
            field_dict["coupon"] = coupon
        if coupon_redemptions is not UNSET:
            field_dict["coupon_redemptions"] = coupon_redemptions
        if require_reference is not UNSET:
            field_dict["require_reference"] = require_reference
        if note is not UNSET:
            field_dict["note"] = note
        if orgunit is not UNSET:
            field_dict["orgunit"] = orgunit
        if addons is not UNSET:
            field_dict["addons"] = addons
        if references is not UNSET:
            field_dict["references"] = references
        if status is not UNSET:
            field_dict["status"] = status
        if needs_attention is not UNSET:
            field_dict["needs_attention"] = needs_attention
        if needs_attention_reason is not UNSET:
            field_dict["needs_attention_reason"] = needs_attention_reason
        if cancel_reason is not UNSET:
            field_dict["cancel_reason"] = cancel_reason
        if cancelled is not UNSET:
            field_dict["cancelled"] = cancelled
        if paused is not UNSET:
            field_dict["paused"] = paused
        if pause_until is not UNSET:
            field_dict["pause_until"] = pause_until
        if paused_reason is not UNSET:
            field_dict["paused_reason"] = paused_reason
        if status_description is not UNSET:
            field_dict["status_description"] = status_description
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

        def _parse_customer(data: object) -> Customer | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _customer_type_1 = data
                customer_type_1 = NULL if _customer_type_1 is None else __models.Customer.from_dict(_customer_type_1)

                return customer_type_1
            return cast("Customer | None | str | Unset", data)

        customer = _parse_customer(d.pop("customer", UNSET))

        def _parse_document(data: object) -> DocumentType | int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _document_type_1 = data
                document_type_1 = (
                    NULL if _document_type_1 is None else __models.DocumentType.from_dict(_document_type_1)
                )

                return document_type_1
            return cast("DocumentType | int | None | Unset", data)

        document = _parse_document(d.pop("document", UNSET))

        _date_start = d.pop("date_start", UNSET)
        date_start: datetime.date | None | Unset
        if _date_start is None or isinstance(_date_start, Unset):
            date_start = _date_start
        else:
            _date_start_type_0 = _date_start
            date_start_type_0 = NULL if _date_start_type_0 is None else read_date(_date_start_type_0)

            date_start = date_start_type_0

        _next_billing = d.pop("next_billing", UNSET)
        next_billing: datetime.date | None | Unset
        if _next_billing is None or isinstance(_next_billing, Unset):
            next_billing = _next_billing
        else:
            _next_billing_type_0 = _next_billing
            next_billing_type_0 = NULL if _next_billing_type_0 is None else read_date(_next_billing_type_0)

            next_billing = next_billing_type_0

        _previous_billing = d.pop("previous_billing", UNSET)
        previous_billing: datetime.date | None | Unset
        if _previous_billing is None or isinstance(_previous_billing, Unset):
            previous_billing = _previous_billing
        else:
            _previous_billing_type_0 = _previous_billing
            previous_billing_type_0 = NULL if _previous_billing_type_0 is None else read_date(_previous_billing_type_0)

            previous_billing = previous_billing_type_0

        _lines = d.pop("lines", UNSET)
        lines: list[SubscriptionLine] | None | Unset
        if _lines is None or isinstance(_lines, Unset):
            lines = _lines
        else:
            _lines_type_0 = _lines
            lines_type_0: list[SubscriptionLine] = NULL
            if _lines_type_0 is not None:
                lines_type_0 = []
                for lines_type_0_item_data in read_list(_lines_type_0):
                    _lines_type_0_item = lines_type_0_item_data
                    lines_type_0_item = (
                        NULL if _lines_type_0_item is None else __models.SubscriptionLine.from_dict(_lines_type_0_item)
                    )

                    lines_type_0.append(lines_type_0_item)

            lines = lines_type_0

        billing_cycles = d.pop("billing_cycles", UNSET)

        next_billing_cycle = d.pop("next_billing_cycle", UNSET)

        expiration_days = d.pop("expiration_days", UNSET)

        _collection_scheme = d.pop("collection_scheme", UNSET)
        collection_scheme: CollectionScheme | None | Unset
        if _collection_scheme is None or isinstance(_collection_scheme, Unset):
            collection_scheme = _collection_scheme
        else:
            _collection_scheme_type_0 = _collection_scheme
            collection_scheme_type_0 = (
                NULL if _collection_scheme_type_0 is None else CollectionScheme(_collection_scheme_type_0)
            )

            collection_scheme = collection_scheme_type_0

        def _parse_default_source(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        default_source = _parse_default_source(d.pop("default_source", UNSET))

        custom_change = d.pop("custom_change", UNSET)

        coupon = d.pop("coupon", UNSET)

        coupon_redemptions = d.pop("coupon_redemptions", UNSET)

        require_reference = d.pop("require_reference", UNSET)

        note = d.pop("note", UNSET)

        orgunit = d.pop("orgunit", UNSET)

        _addons = d.pop("addons", UNSET)
        addons: list[SubscriptionAddon] | None | Unset
        if _addons is None or isinstance(_addons, Unset):
            addons = _addons
        else:
            _addons_type_0 = _addons
            addons_type_0: list[SubscriptionAddon] = NULL
            if _addons_type_0 is not None:
                addons_type_0 = []
                for addons_type_0_item_data in read_list(_addons_type_0):
                    _addons_type_0_item = addons_type_0_item_data
                    addons_type_0_item = (
                        NULL
                        if _addons_type_0_item is None
                        else __models.SubscriptionAddon.from_dict(_addons_type_0_item)
                    )

                    addons_type_0.append(addons_type_0_item)

            addons = addons_type_0

        _references = d.pop("references", UNSET)
        references: list[SubscriptionReference] | None | Unset
        if _references is None or isinstance(_references, Unset):
            references = _references
        else:
            _references_type_0 = _references
            references_type_0: list[SubscriptionReference] = NULL
            if _references_type_0 is not None:
                references_type_0 = []
                for references_type_0_item_data in read_list(_references_type_0):
                    _references_type_0_item = references_type_0_item_data
                    references_type_0_item = (
                        NULL
                        if _references_type_0_item is None
                        else __models.SubscriptionReference.from_dict(_references_type_0_item)
                    )

                    references_type_0.append(references_type_0_item)

            references = references_type_0

        _status = d.pop("status", UNSET)
        status: None | SubscriptionStatus | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else SubscriptionStatus(_status_type_0)

            status = status_type_0

        _needs_attention = d.pop("needs_attention", UNSET)
        needs_attention: datetime.datetime | None | Unset
        if _needs_attention is None or isinstance(_needs_attention, Unset):
            needs_attention = _needs_attention
        else:
            _needs_attention_type_0 = _needs_attention
            needs_attention_type_0 = NULL if _needs_attention_type_0 is None else read_datetime(_needs_attention_type_0)

            needs_attention = needs_attention_type_0

        _needs_attention_reason = d.pop("needs_attention_reason", UNSET)
        needs_attention_reason: None | SubscriptionNeedsAttentionReason | Unset
        if _needs_attention_reason is None or isinstance(_needs_attention_reason, Unset):
            needs_attention_reason = _needs_attention_reason
        else:
            _needs_attention_reason_type_0 = _needs_attention_reason
            needs_attention_reason_type_0 = (
                NULL
                if _needs_attention_reason_type_0 is None
                else SubscriptionNeedsAttentionReason(_needs_attention_reason_type_0)
            )

            needs_attention_reason = needs_attention_reason_type_0

        _cancel_reason = d.pop("cancel_reason", UNSET)
        cancel_reason: None | SubscriptionCancelReason | Unset
        if _cancel_reason is None or isinstance(_cancel_reason, Unset):
            cancel_reason = _cancel_reason
        else:
            _cancel_reason_type_0 = _cancel_reason
            cancel_reason_type_0 = (
                NULL if _cancel_reason_type_0 is None else SubscriptionCancelReason(_cancel_reason_type_0)
            )

            cancel_reason = cancel_reason_type_0

        _cancelled = d.pop("cancelled", UNSET)
        cancelled: datetime.datetime | None | Unset
        if _cancelled is None or isinstance(_cancelled, Unset):
            cancelled = _cancelled
        else:
            _cancelled_type_0 = _cancelled
            cancelled_type_0 = NULL if _cancelled_type_0 is None else read_datetime(_cancelled_type_0)

            cancelled = cancelled_type_0

        _paused = d.pop("paused", UNSET)
        paused: datetime.datetime | None | Unset
        if _paused is None or isinstance(_paused, Unset):
            paused = _paused
        else:
            _paused_type_0 = _paused
            paused_type_0 = NULL if _paused_type_0 is None else read_datetime(_paused_type_0)

            paused = paused_type_0

        _pause_until = d.pop("pause_until", UNSET)
        pause_until: datetime.date | None | Unset
        if _pause_until is None or isinstance(_pause_until, Unset):
            pause_until = _pause_until
        else:
            _pause_until_type_0 = _pause_until
            pause_until_type_0 = NULL if _pause_until_type_0 is None else read_date(_pause_until_type_0)

            pause_until = pause_until_type_0

        _paused_reason = d.pop("paused_reason", UNSET)
        paused_reason: None | PausedReason | Unset
        if _paused_reason is None or isinstance(_paused_reason, Unset):
            paused_reason = _paused_reason
        else:
            _paused_reason_type_0 = _paused_reason
            paused_reason_type_0 = NULL if _paused_reason_type_0 is None else PausedReason(_paused_reason_type_0)

            paused_reason = paused_reason_type_0

        status_description = d.pop("status_description", UNSET)

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

        subscription = cls(
            id=id,
            customer=customer,
            document=document,
            date_start=date_start,
            next_billing=next_billing,
            previous_billing=previous_billing,
            lines=lines,
            billing_cycles=billing_cycles,
            next_billing_cycle=next_billing_cycle,
            expiration_days=expiration_days,
            collection_scheme=collection_scheme,
            default_source=default_source,
            custom_change=custom_change,
            coupon=coupon,
            coupon_redemptions=coupon_redemptions,
            require_reference=require_reference,
            note=note,
            orgunit=orgunit,
            addons=addons,
            references=references,
            status=status,
            needs_attention=needs_attention,
            needs_attention_reason=needs_attention_reason,
            cancel_reason=cancel_reason,
            cancelled=cancelled,
            paused=paused,
            pause_until=pause_until,
            paused_reason=paused_reason,
            status_description=status_description,
            test_mode=test_mode,
            created=created,
            updated=updated,
        )

        subscription.additional_properties = d
        return subscription

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
