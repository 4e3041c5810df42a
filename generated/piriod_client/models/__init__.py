"""Data models, each imported when it is first used (PEP 562)."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .addon import Addon
    from .addon_input import AddonInput
    from .addon_status import AddonStatus
    from .apply_scheme import ApplyScheme
    from .cancellation import Cancellation
    from .cancellation_input import CancellationInput
    from .cancellation_page import CancellationPage
    from .card import Card
    from .collection_method import CollectionMethod
    from .collection_scheme import CollectionScheme
    from .contact import Contact
    from .contact_page import ContactPage
    from .contact_patch import ContactPatch
    from .country import Country
    from .country_page import CountryPage
    from .coupon import Coupon
    from .coupon_duration import CouponDuration
    from .coupon_input import CouponInput
    from .coupon_page import CouponPage
    from .coupon_patch import CouponPatch
    from .coupon_status import CouponStatus
    from .coupon_target import CouponTarget
    from .credit_note import CreditNote
    from .credit_note_input import CreditNoteInput
    from .credit_note_line import CreditNoteLine
    from .credit_note_line_input import CreditNoteLineInput
    from .credit_note_page import CreditNotePage
    from .credit_note_status import CreditNoteStatus
    from .currency_page import CurrencyPage
    from .customer import Customer
    from .customer_aggregations import CustomerAggregations
    from .customer_input import CustomerInput
    from .customer_page import CustomerPage
    from .customer_patch import CustomerPatch
    from .customer_status import CustomerStatus
    from .debit_note import DebitNote
    from .debit_note_input import DebitNoteInput
    from .debit_note_patch import DebitNotePatch
    from .discount_scheme import DiscountScheme
    from .document_reference import DocumentReference
    from .document_reference_input import DocumentReferenceInput
    from .document_type import DocumentType
    from .document_type_page import DocumentTypePage
    from .error_detail import ErrorDetail
    from .exchange_rate_page import ExchangeRatePage
    from .general_change import GeneralChange
    from .general_country import GeneralCountry
    from .general_currency import GeneralCurrency
    from .invoice import Invoice
    from .invoice_biller_status import InvoiceBillerStatus
    from .invoice_input import InvoiceInput
    from .invoice_line import InvoiceLine
    from .invoice_line_input import InvoiceLineInput
    from .invoice_page import InvoicePage
    from .invoice_patch import InvoicePatch
    from .invoice_status import InvoiceStatus
    from .list_coupons_apply_on import ListCouponsApplyOn
    from .list_coupons_duration_scheme import ListCouponsDurationScheme
    from .list_plans_status import ListPlansStatus
    from .metadata import Metadata
    from .order import Order
    from .order_input import OrderInput
    from .order_line import OrderLine
    from .order_line_input import OrderLineInput
    from .order_patch import OrderPatch
    from .order_status import OrderStatus
    from .paused_reason import PausedReason
    from .payment import Payment
    from .payment_input import PaymentInput
    from .payment_status import PaymentStatus
    from .plan import Plan
    from .plan_input import PlanInput
    from .plan_page import PlanPage
    from .plan_status import PlanStatus
    from .plan_tier import PlanTier
    from .plan_tier_input import PlanTierInput
    from .plan_update import PlanUpdate
    from .product import Product
    from .product_input import ProductInput
    from .product_page import ProductPage
    from .product_patch import ProductPatch
    from .product_status import ProductStatus
    from .purchase import Purchase
    from .purchase_credit_note import PurchaseCreditNote
    from .purchase_credit_note_input import PurchaseCreditNoteInput
    from .purchase_credit_note_line import PurchaseCreditNoteLine
    from .purchase_credit_note_line_input import PurchaseCreditNoteLineInput
    from .purchase_credit_note_patch import PurchaseCreditNotePatch
    from .purchase_credit_note_status import PurchaseCreditNoteStatus
    from .purchase_input import PurchaseInput
    from .purchase_line import PurchaseLine
    from .purchase_line_input import PurchaseLineInput
    from .purchase_patch import PurchasePatch
    from .purchase_status import PurchaseStatus
    from .refund import Refund
    from .refund_input import RefundInput
    from .refund_reason import RefundReason
    from .refund_status import RefundStatus
    from .reminder import Reminder
    from .reminder_input import ReminderInput
    from .retention import Retention
    from .retention_page import RetentionPage
    from .source import Source
    from .source_client import SourceClient
    from .source_gateway_data import SourceGatewayData
    from .source_input import SourceInput
    from .source_page import SourcePage
    from .source_status import SourceStatus
    from .source_usage import SourceUsage
    from .state import State
    from .subscription import Subscription
    from .subscription_addon import SubscriptionAddon
    from .subscription_addon_input import SubscriptionAddonInput
    from .subscription_addon_rate import SubscriptionAddonRate
    from .subscription_cancel_reason import SubscriptionCancelReason
    from .subscription_input import SubscriptionInput
    from .subscription_line import SubscriptionLine
    from .subscription_line_input import SubscriptionLineInput
    from .subscription_needs_attention_reason import SubscriptionNeedsAttentionReason
    from .subscription_page import SubscriptionPage
    from .subscription_patch import SubscriptionPatch
    from .subscription_pause import SubscriptionPause
    from .subscription_reference import SubscriptionReference
    from .subscription_reference_input import SubscriptionReferenceInput
    from .subscription_resume import SubscriptionResume
    from .subscription_status import SubscriptionStatus
    from .supplier import Supplier
    from .supplier_input import SupplierInput
    from .supplier_page import SupplierPage
    from .tax_agency import TaxAgency
    from .tax_settings import TaxSettings
    from .tiers_mode import TiersMode
    from .usage import Usage
    from .usage_aggregation import UsageAggregation
    from .usage_creation_scheme import UsageCreationScheme
    from .usage_input import UsageInput
    from .usage_page import UsagePage
    from .usage_scheme import UsageScheme

_MODULES = {
    "Addon": ".addon",
    "AddonInput": ".addon_input",
    "AddonStatus": ".addon_status",
    "ApplyScheme": ".apply_scheme",
    "Cancellation": ".cancellation",
    "CancellationInput": ".cancellation_input",
    "CancellationPage": ".cancellation_page",
    "Card": ".card",
    "CollectionMethod": ".collection_method",
    "CollectionScheme": ".collection_scheme",
    "Contact": ".contact",
    "ContactPage": ".contact_page",
    "ContactPatch": ".contact_patch",
    "Country": ".country",
    "CountryPage": ".country_page",
    "Coupon": ".coupon",
    "CouponDuration": ".coupon_duration",
    "CouponInput": ".coupon_input",
    "CouponPage": ".coupon_page",
    "CouponPatch": ".coupon_patch",
    "CouponStatus": ".coupon_status",
    "CouponTarget": ".coupon_target",
    "CreditNote": ".credit_note",
    "CreditNoteInput": ".credit_note_input",
    "CreditNoteLine": ".credit_note_line",
    "CreditNoteLineInput": ".credit_note_line_input",
    "CreditNotePage": ".credit_note_page",
    "CreditNoteStatus": ".credit_note_status",
    "CurrencyPage": ".currency_page",
    "Customer": ".customer",
    "CustomerAggregations": ".customer_aggregations",
    "CustomerInput": ".customer_input",
    "CustomerPage": ".customer_page",
    "CustomerPatch": ".customer_patch",
    "CustomerStatus": ".customer_status",
    "DebitNote": ".debit_note",
    "DebitNoteInput": ".debit_note_input",
    "DebitNotePatch": ".debit_note_patch",
    "DiscountScheme": ".discount_scheme",
    "DocumentReference": ".document_reference",
    "DocumentReferenceInput": ".document_reference_input",
    "DocumentType": ".document_type",
    "DocumentTypePage": ".document_type_page",
    "ErrorDetail": ".error_detail",
    "ExchangeRatePage": ".exchange_rate_page",
    "GeneralChange": ".general_change",
    "GeneralCountry": ".general_country",
    "GeneralCurrency": ".general_currency",
    "Invoice": ".invoice",
    "InvoiceBillerStatus": ".invoice_biller_status",
    "InvoiceInput": ".invoice_input",
    "InvoiceLine": ".invoice_line",
    "InvoiceLineInput": ".invoice_line_input",
    "InvoicePage": ".invoice_page",
    "InvoicePatch": ".invoice_patch",
    "InvoiceStatus": ".invoice_status",
    "ListCouponsApplyOn": ".list_coupons_apply_on",
    "ListCouponsDurationScheme": ".list_coupons_duration_scheme",
    "ListPlansStatus": ".list_plans_status",
    "Metadata": ".metadata",
    "Order": ".order",
    "OrderInput": ".order_input",
    "OrderLine": ".order_line",
    "OrderLineInput": ".order_line_input",
    "OrderPatch": ".order_patch",
    "OrderStatus": ".order_status",
    "PausedReason": ".paused_reason",
    "Payment": ".payment",
    "PaymentInput": ".payment_input",
    "PaymentStatus": ".payment_status",
    "Plan": ".plan",
    "PlanInput": ".plan_input",
    "PlanPage": ".plan_page",
    "PlanStatus": ".plan_status",
    "PlanTier": ".plan_tier",
    "PlanTierInput": ".plan_tier_input",
    "PlanUpdate": ".plan_update",
    "Product": ".product",
    "ProductInput": ".product_input",
    "ProductPage": ".product_page",
    "ProductPatch": ".product_patch",
    "ProductStatus": ".product_status",
    "Purchase": ".purchase",
    "PurchaseCreditNote": ".purchase_credit_note",
    "PurchaseCreditNoteInput": ".purchase_credit_note_input",
    "PurchaseCreditNoteLine": ".purchase_credit_note_line",
    "PurchaseCreditNoteLineInput": ".purchase_credit_note_line_input",
    "PurchaseCreditNotePatch": ".purchase_credit_note_patch",
    "PurchaseCreditNoteStatus": ".purchase_credit_note_status",
    "PurchaseInput": ".purchase_input",
    "PurchaseLine": ".purchase_line",
    "PurchaseLineInput": ".purchase_line_input",
    "PurchasePatch": ".purchase_patch",
    "PurchaseStatus": ".purchase_status",
    "Refund": ".refund",
    "RefundInput": ".refund_input",
    "RefundReason": ".refund_reason",
    "RefundStatus": ".refund_status",
    "Reminder": ".reminder",
    "ReminderInput": ".reminder_input",
    "Retention": ".retention",
    "RetentionPage": ".retention_page",
    "Source": ".source",
    "SourceClient": ".source_client",
    "SourceGatewayData": ".source_gateway_data",
    "SourceInput": ".source_input",
    "SourcePage": ".source_page",
    "SourceStatus": ".source_status",
    "SourceUsage": ".source_usage",
    "State": ".state",
    "Subscription": ".subscription",
    "SubscriptionAddon": ".subscription_addon",
    "SubscriptionAddonInput": ".subscription_addon_input",
    "SubscriptionAddonRate": ".subscription_addon_rate",
    "SubscriptionCancelReason": ".subscription_cancel_reason",
    "SubscriptionInput": ".subscription_input",
    "SubscriptionLine": ".subscription_line",
    "SubscriptionLineInput": ".subscription_line_input",
    "SubscriptionNeedsAttentionReason": ".subscription_needs_attention_reason",
    "SubscriptionPage": ".subscription_page",
    "SubscriptionPatch": ".subscription_patch",
    "SubscriptionPause": ".subscription_pause",
    "SubscriptionReference": ".subscription_reference",
    "SubscriptionReferenceInput": ".subscription_reference_input",
    "SubscriptionResume": ".subscription_resume",
    "SubscriptionStatus": ".subscription_status",
    "Supplier": ".supplier",
    "SupplierInput": ".supplier_input",
    "SupplierPage": ".supplier_page",
    "TaxAgency": ".tax_agency",
    "TaxSettings": ".tax_settings",
    "TiersMode": ".tiers_mode",
    "Usage": ".usage",
    "UsageAggregation": ".usage_aggregation",
    "UsageCreationScheme": ".usage_creation_scheme",
    "UsageInput": ".usage_input",
    "UsagePage": ".usage_page",
    "UsageScheme": ".usage_scheme",
}

#: Enums and literals: in JSON they are text or numbers, all others objects.
_WORDS: frozenset[str] = frozenset(
    (
        "AddonStatus",
        "ApplyScheme",
        "CollectionMethod",
        "CollectionScheme",
        "CouponDuration",
        "CouponStatus",
        "CouponTarget",
        "CreditNoteStatus",
        "CustomerStatus",
        "DiscountScheme",
        "InvoiceBillerStatus",
        "InvoiceStatus",
        "ListCouponsApplyOn",
        "ListCouponsDurationScheme",
        "ListPlansStatus",
        "OrderStatus",
        "PausedReason",
        "PaymentStatus",
        "PlanStatus",
        "ProductStatus",
        "PurchaseCreditNoteStatus",
        "PurchaseStatus",
        "RefundReason",
        "RefundStatus",
        "SourceStatus",
        "SourceUsage",
        "SubscriptionCancelReason",
        "SubscriptionNeedsAttentionReason",
        "SubscriptionStatus",
        "TiersMode",
        "UsageAggregation",
        "UsageCreationScheme",
        "UsageScheme",
    )
)

__all__ = (
    "Addon",
    "AddonInput",
    "AddonStatus",
    "ApplyScheme",
    "Cancellation",
    "CancellationInput",
    "CancellationPage",
    "Card",
    "CollectionMethod",
    "CollectionScheme",
    "Contact",
    "ContactPage",
    "ContactPatch",
    "Country",
    "CountryPage",
    "Coupon",
    "CouponDuration",
    "CouponInput",
    "CouponPage",
    "CouponPatch",
    "CouponStatus",
    "CouponTarget",
    "CreditNote",
    "CreditNoteInput",
    "CreditNoteLine",
    "CreditNoteLineInput",
    "CreditNotePage",
    "CreditNoteStatus",
    "CurrencyPage",
    "Customer",
    "CustomerAggregations",
    "CustomerInput",
    "CustomerPage",
    "CustomerPatch",
    "CustomerStatus",
    "DebitNote",
    "DebitNoteInput",
    "DebitNotePatch",
    "DiscountScheme",
    "DocumentReference",
    "DocumentReferenceInput",
    "DocumentType",
    "DocumentTypePage",
    "ErrorDetail",
    "ExchangeRatePage",
    "GeneralChange",
    "GeneralCountry",
    "GeneralCurrency",
    "Invoice",
    "InvoiceBillerStatus",
    "InvoiceInput",
    "InvoiceLine",
    "InvoiceLineInput",
    "InvoicePage",
    "InvoicePatch",
    "InvoiceStatus",
    "ListCouponsApplyOn",
    "ListCouponsDurationScheme",
    "ListPlansStatus",
    "Metadata",
    "Order",
    "OrderInput",
    "OrderLine",
    "OrderLineInput",
    "OrderPatch",
    "OrderStatus",
    "PausedReason",
    "Payment",
    "PaymentInput",
    "PaymentStatus",
    "Plan",
    "PlanInput",
    "PlanPage",
    "PlanStatus",
    "PlanTier",
    "PlanTierInput",
    "PlanUpdate",
    "Product",
    "ProductInput",
    "ProductPage",
    "ProductPatch",
    "ProductStatus",
    "Purchase",
    "PurchaseCreditNote",
    "PurchaseCreditNoteInput",
    "PurchaseCreditNoteLine",
    "PurchaseCreditNoteLineInput",
    "PurchaseCreditNotePatch",
    "PurchaseCreditNoteStatus",
    "PurchaseInput",
    "PurchaseLine",
    "PurchaseLineInput",
    "PurchasePatch",
    "PurchaseStatus",
    "Refund",
    "RefundInput",
    "RefundReason",
    "RefundStatus",
    "Reminder",
    "ReminderInput",
    "Retention",
    "RetentionPage",
    "Source",
    "SourceClient",
    "SourceGatewayData",
    "SourceInput",
    "SourcePage",
    "SourceStatus",
    "SourceUsage",
    "State",
    "Subscription",
    "SubscriptionAddon",
    "SubscriptionAddonInput",
    "SubscriptionAddonRate",
    "SubscriptionCancelReason",
    "SubscriptionInput",
    "SubscriptionLine",
    "SubscriptionLineInput",
    "SubscriptionNeedsAttentionReason",
    "SubscriptionPage",
    "SubscriptionPatch",
    "SubscriptionPause",
    "SubscriptionReference",
    "SubscriptionReferenceInput",
    "SubscriptionResume",
    "SubscriptionStatus",
    "Supplier",
    "SupplierInput",
    "SupplierPage",
    "TaxAgency",
    "TaxSettings",
    "TiersMode",
    "Usage",
    "UsageAggregation",
    "UsageCreationScheme",
    "UsageInput",
    "UsagePage",
    "UsageScheme",
)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
