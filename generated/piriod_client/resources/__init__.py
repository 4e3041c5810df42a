"""The resources of the Piriod client, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.introspection import with_resources
from ..._runtime.resource import AsyncCaller, Caller

if TYPE_CHECKING:
    from .addons import Addons, AsyncAddons
    from .cancellations import AsyncCancellations, Cancellations
    from .contacts import AsyncContacts, Contacts
    from .countries import AsyncCountries, Countries
    from .coupons import AsyncCoupons, Coupons
    from .credit_notes import AsyncCreditNotes, CreditNotes
    from .currencies import AsyncCurrencies, Currencies
    from .customers import AsyncCustomers, Customers
    from .debit_notes import AsyncDebitNotes, DebitNotes
    from .document_types import AsyncDocumentTypes, DocumentTypes
    from .exchange_rates import AsyncExchangeRates, ExchangeRates
    from .invoices import AsyncInvoices, Invoices
    from .orders import AsyncOrders, Orders
    from .payments import AsyncPayments, Payments
    from .plans import AsyncPlans, Plans
    from .products import AsyncProducts, Products
    from .purchase_credit_notes import AsyncPurchaseCreditNotes, PurchaseCreditNotes
    from .purchases import AsyncPurchases, Purchases
    from .refunds import AsyncRefunds, Refunds
    from .reminder_messages import AsyncReminderMessages, ReminderMessages
    from .retentions import AsyncRetentions, Retentions
    from .sources import AsyncSources, Sources
    from .subscriptions import AsyncSubscriptions, Subscriptions
    from .suppliers import AsyncSuppliers, Suppliers
    from .usages import AsyncUsages, Usages


@with_resources
class Resources(Caller):
    """The resources of a synchronous client."""

    @cached_property
    def addons(self) -> Addons:
        """Operations on ``addons``."""
        from .addons import Addons

        return Addons(self)

    @cached_property
    def cancellations(self) -> Cancellations:
        """Operations on ``cancellations``."""
        from .cancellations import Cancellations

        return Cancellations(self)

    @cached_property
    def contacts(self) -> Contacts:
        """Operations on ``contacts``."""
        from .contacts import Contacts

        return Contacts(self)

    @cached_property
    def countries(self) -> Countries:
        """Operations on ``countries``."""
        from .countries import Countries

        return Countries(self)

    @cached_property
    def coupons(self) -> Coupons:
        """Operations on ``coupons``."""
        from .coupons import Coupons

        return Coupons(self)

    @cached_property
    def credit_notes(self) -> CreditNotes:
        """Operations on ``credit_notes``."""
        from .credit_notes import CreditNotes

        return CreditNotes(self)

    @cached_property
    def currencies(self) -> Currencies:
        """Operations on ``currencies``."""
        from .currencies import Currencies

        return Currencies(self)

    @cached_property
    def customers(self) -> Customers:
        """Operations on ``customers``."""
        from .customers import Customers

        return Customers(self)

    @cached_property
    def debit_notes(self) -> DebitNotes:
        """Operations on ``debit_notes``."""
        from .debit_notes import DebitNotes

        return DebitNotes(self)

    @cached_property
    def document_types(self) -> DocumentTypes:
        """Operations on ``document_types``."""
        from .document_types import DocumentTypes

        return DocumentTypes(self)

    @cached_property
    def exchange_rates(self) -> ExchangeRates:
        """Operations on ``exchange_rates``."""
        from .exchange_rates import ExchangeRates

        return ExchangeRates(self)

    @cached_property
    def invoices(self) -> Invoices:
        """Operations on ``invoices``."""
        from .invoices import Invoices

        return Invoices(self)

    @cached_property
    def orders(self) -> Orders:
        """Operations on ``orders``."""
        from .orders import Orders

        return Orders(self)

    @cached_property
    def payments(self) -> Payments:
        """Operations on ``payments``."""
        from .payments import Payments

        return Payments(self)

    @cached_property
    def plans(self) -> Plans:
        """Operations on ``plans``."""
        from .plans import Plans

        return Plans(self)

    @cached_property
    def products(self) -> Products:
        """Operations on ``products``."""
        from .products import Products

        return Products(self)

    @cached_property
    def purchase_credit_notes(self) -> PurchaseCreditNotes:
        """Operations on ``purchase_credit_notes``."""
        from .purchase_credit_notes import PurchaseCreditNotes

        return PurchaseCreditNotes(self)

    @cached_property
    def purchases(self) -> Purchases:
        """Operations on ``purchases``."""
        from .purchases import Purchases

        return Purchases(self)

    @cached_property
    def refunds(self) -> Refunds:
        """Operations on ``refunds``."""
        from .refunds import Refunds

        return Refunds(self)

    @cached_property
    def reminder_messages(self) -> ReminderMessages:
        """Operations on ``reminder_messages``."""
        from .reminder_messages import ReminderMessages

        return ReminderMessages(self)

    @cached_property
    def retentions(self) -> Retentions:
        """Operations on ``retentions``."""
        from .retentions import Retentions

        return Retentions(self)

    @cached_property
    def sources(self) -> Sources:
        """Operations on ``sources``."""
        from .sources import Sources

        return Sources(self)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """Operations on ``subscriptions``."""
        from .subscriptions import Subscriptions

        return Subscriptions(self)

    @cached_property
    def suppliers(self) -> Suppliers:
        """Operations on ``suppliers``."""
        from .suppliers import Suppliers

        return Suppliers(self)

    @cached_property
    def usages(self) -> Usages:
        """Operations on ``usages``."""
        from .usages import Usages

        return Usages(self)


@with_resources
class AsyncResources(AsyncCaller):
    """The resources of an asynchronous client."""

    @cached_property
    def addons(self) -> AsyncAddons:
        """Operations on ``addons``."""
        from .addons import AsyncAddons

        return AsyncAddons(self)

    @cached_property
    def cancellations(self) -> AsyncCancellations:
        """Operations on ``cancellations``."""
        from .cancellations import AsyncCancellations

        return AsyncCancellations(self)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """Operations on ``contacts``."""
        from .contacts import AsyncContacts

        return AsyncContacts(self)

    @cached_property
    def countries(self) -> AsyncCountries:
        """Operations on ``countries``."""
        from .countries import AsyncCountries

        return AsyncCountries(self)

    @cached_property
    def coupons(self) -> AsyncCoupons:
        """Operations on ``coupons``."""
        from .coupons import AsyncCoupons

        return AsyncCoupons(self)

    @cached_property
    def credit_notes(self) -> AsyncCreditNotes:
        """Operations on ``credit_notes``."""
        from .credit_notes import AsyncCreditNotes

        return AsyncCreditNotes(self)

    @cached_property
    def currencies(self) -> AsyncCurrencies:
        """Operations on ``currencies``."""
        from .currencies import AsyncCurrencies

        return AsyncCurrencies(self)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Operations on ``customers``."""
        from .customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def debit_notes(self) -> AsyncDebitNotes:
        """Operations on ``debit_notes``."""
        from .debit_notes import AsyncDebitNotes

        return AsyncDebitNotes(self)

    @cached_property
    def document_types(self) -> AsyncDocumentTypes:
        """Operations on ``document_types``."""
        from .document_types import AsyncDocumentTypes

        return AsyncDocumentTypes(self)

    @cached_property
    def exchange_rates(self) -> AsyncExchangeRates:
        """Operations on ``exchange_rates``."""
        from .exchange_rates import AsyncExchangeRates

        return AsyncExchangeRates(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Operations on ``invoices``."""
        from .invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Operations on ``orders``."""
        from .orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def payments(self) -> AsyncPayments:
        """Operations on ``payments``."""
        from .payments import AsyncPayments

        return AsyncPayments(self)

    @cached_property
    def plans(self) -> AsyncPlans:
        """Operations on ``plans``."""
        from .plans import AsyncPlans

        return AsyncPlans(self)

    @cached_property
    def products(self) -> AsyncProducts:
        """Operations on ``products``."""
        from .products import AsyncProducts

        return AsyncProducts(self)

    @cached_property
    def purchase_credit_notes(self) -> AsyncPurchaseCreditNotes:
        """Operations on ``purchase_credit_notes``."""
        from .purchase_credit_notes import AsyncPurchaseCreditNotes

        return AsyncPurchaseCreditNotes(self)

    @cached_property
    def purchases(self) -> AsyncPurchases:
        """Operations on ``purchases``."""
        from .purchases import AsyncPurchases

        return AsyncPurchases(self)

    @cached_property
    def refunds(self) -> AsyncRefunds:
        """Operations on ``refunds``."""
        from .refunds import AsyncRefunds

        return AsyncRefunds(self)

    @cached_property
    def reminder_messages(self) -> AsyncReminderMessages:
        """Operations on ``reminder_messages``."""
        from .reminder_messages import AsyncReminderMessages

        return AsyncReminderMessages(self)

    @cached_property
    def retentions(self) -> AsyncRetentions:
        """Operations on ``retentions``."""
        from .retentions import AsyncRetentions

        return AsyncRetentions(self)

    @cached_property
    def sources(self) -> AsyncSources:
        """Operations on ``sources``."""
        from .sources import AsyncSources

        return AsyncSources(self)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        """Operations on ``subscriptions``."""
        from .subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @cached_property
    def suppliers(self) -> AsyncSuppliers:
        """Operations on ``suppliers``."""
        from .suppliers import AsyncSuppliers

        return AsyncSuppliers(self)

    @cached_property
    def usages(self) -> AsyncUsages:
        """Operations on ``usages``."""
        from .usages import AsyncUsages

        return AsyncUsages(self)
