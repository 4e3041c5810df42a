"""The resources of the Monite client, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.introspection import with_resources
from ..._runtime.resource import AsyncCaller, Caller

if TYPE_CHECKING:
    from .access_tokens import AccessTokens, AsyncAccessTokens
    from .accounting_connections import AccountingConnections, AsyncAccountingConnections
    from .accounting_ledger_accounts import AccountingLedgerAccounts, AsyncAccountingLedgerAccounts
    from .accounting_payables import AccountingPayables, AsyncAccountingPayables
    from .accounting_receivables import AccountingReceivables, AsyncAccountingReceivables
    from .accounting_synced_records import AccountingSyncedRecords, AsyncAccountingSyncedRecords
    from .accounting_tax_rates import AccountingTaxRates, AsyncAccountingTaxRates
    from .analytics import Analytics, AsyncAnalytics
    from .approval_policies import ApprovalPolicies, AsyncApprovalPolicies
    from .approval_processes import ApprovalProcesses, AsyncApprovalProcesses
    from .approval_requests import ApprovalRequests, AsyncApprovalRequests
    from .comments import AsyncComments, Comments
    from .counterpart_addresses import AsyncCounterpartAddresses, CounterpartAddresses
    from .counterpart_bank_accounts import AsyncCounterpartBankAccounts, CounterpartBankAccounts
    from .counterpart_contacts import AsyncCounterpartContacts, CounterpartContacts
    from .counterpart_einvoicing_credentials import (
        AsyncCounterpartEinvoicingCredentials,
        CounterpartEinvoicingCredentials,
    )
    from .counterpart_vat_ids import AsyncCounterpartVatIds, CounterpartVatIds
    from .counterparts import AsyncCounterparts, Counterparts
    from .credit_note_line_items import AsyncCreditNoteLineItems, CreditNoteLineItems
    from .credit_notes import AsyncCreditNotes, CreditNotes
    from .custom_vat_rates import AsyncCustomVatRates, CustomVatRates
    from .data_export_extra_data import AsyncDataExportExtraData, DataExportExtraData
    from .data_exports import AsyncDataExports, DataExports
    from .delivery_notes import AsyncDeliveryNotes, DeliveryNotes
    from .einvoice import AsyncEinvoice, Einvoice
    from .einvoicing_connections import AsyncEinvoicingConnections, EinvoicingConnections
    from .entities import AsyncEntities, Entities
    from .entity_bank_accounts import AsyncEntityBankAccounts, EntityBankAccounts
    from .entity_persons import AsyncEntityPersons, EntityPersons
    from .entity_users import AsyncEntityUsers, EntityUsers
    from .entity_vat_ids import AsyncEntityVatIds, EntityVatIds
    from .events import AsyncEvents, Events
    from .files import AsyncFiles, Files
    from .financing_invoices import AsyncFinancingInvoices, FinancingInvoices
    from .financing_offers import AsyncFinancingOffers, FinancingOffers
    from .financing_tokens import AsyncFinancingTokens, FinancingTokens
    from .mail_templates import AsyncMailTemplates, MailTemplates
    from .mailbox_domains import AsyncMailboxDomains, MailboxDomains
    from .mailboxes import AsyncMailboxes, Mailboxes
    from .measure_units import AsyncMeasureUnits, MeasureUnits
    from .ocr_tasks import AsyncOcrTasks, OcrTasks
    from .onboarding_documents import AsyncOnboardingDocuments, OnboardingDocuments
    from .onboarding_requirements import AsyncOnboardingRequirements, OnboardingRequirements
    from .overdue_reminders import AsyncOverdueReminders, OverdueReminders
    from .partner_settings import AsyncPartnerSettings, PartnerSettings
    from .payable_line_items import AsyncPayableLineItems, PayableLineItems
    from .payables import AsyncPayables, Payables
    from .payment_intents import AsyncPaymentIntents, PaymentIntents
    from .payment_links import AsyncPaymentLinks, PaymentLinks
    from .payment_records import AsyncPaymentRecords, PaymentRecords
    from .payment_reminders import AsyncPaymentReminders, PaymentReminders
    from .payment_terms import AsyncPaymentTerms, PaymentTerms
    from .pdf_templates import AsyncPdfTemplates, PdfTemplates
    from .products import AsyncProducts, Products
    from .projects import AsyncProjects, Projects
    from .purchase_orders import AsyncPurchaseOrders, PurchaseOrders
    from .receipt_line_items import AsyncReceiptLineItems, ReceiptLineItems
    from .receipts import AsyncReceipts, Receipts
    from .receivable_history import AsyncReceivableHistory, ReceivableHistory
    from .receivable_mails import AsyncReceivableMails, ReceivableMails
    from .receivables import AsyncReceivables, Receivables
    from .recurrences import AsyncRecurrences, Recurrences
    from .roles import AsyncRoles, Roles
    from .tags import AsyncTags, Tags
    from .text_templates import AsyncTextTemplates, TextTemplates
    from .vat_rates import AsyncVatRates, VatRates
    from .webhook_deliveries import AsyncWebhookDeliveries, WebhookDeliveries
    from .webhook_subscriptions import AsyncWebhookSubscriptions, WebhookSubscriptions


@with_resources
class Resources(Caller):
    """The resources of a synchronous client."""

    @cached_property
    def access_tokens(self) -> AccessTokens:
        """Operations on ``access_tokens``."""
        from .access_tokens import AccessTokens

        return AccessTokens(self)

    @cached_property
    def accounting_connections(self) -> AccountingConnections:
        """Operations on ``accounting_connections``."""
        from .accounting_connections import AccountingConnections

        return AccountingConnections(self)

    @cached_property
    def accounting_ledger_accounts(self) -> AccountingLedgerAccounts:
        """Operations on ``accounting_ledger_accounts``."""
        from .accounting_ledger_accounts import AccountingLedgerAccounts

        return AccountingLedgerAccounts(self)

    @cached_property
    def accounting_payables(self) -> AccountingPayables:
        """Operations on ``accounting_payables``."""
        from .accounting_payables import AccountingPayables

        return AccountingPayables(self)

    @cached_property
    def accounting_receivables(self) -> AccountingReceivables:
        """Operations on ``accounting_receivables``."""
        from .accounting_receivables import AccountingReceivables

        return AccountingReceivables(self)

    @cached_property
    def accounting_synced_records(self) -> AccountingSyncedRecords:
        """Operations on ``accounting_synced_records``."""
        from .accounting_synced_records import AccountingSyncedRecords

        return AccountingSyncedRecords(self)

    @cached_property
    def accounting_tax_rates(self) -> AccountingTaxRates:
        """Operations on ``accounting_tax_rates``."""
        from .accounting_tax_rates import AccountingTaxRates

        return AccountingTaxRates(self)

    @cached_property
    def analytics(self) -> Analytics:
        """Operations on ``analytics``."""
        from .analytics import Analytics

        return Analytics(self)

    @cached_property
    def approval_policies(self) -> ApprovalPolicies:
        """Operations on ``approval_policies``."""
        from .approval_policies import ApprovalPolicies

        return ApprovalPolicies(self)

    @cached_property
    def approval_processes(self) -> ApprovalProcesses:
        """Operations on ``approval_processes``."""
        from .approval_processes import ApprovalProcesses

        return ApprovalProcesses(self)

    @cached_property
    def approval_requests(self) -> ApprovalRequests:
        """Operations on ``approval_requests``."""
        from .approval_requests import ApprovalRequests

        return ApprovalRequests(self)

    @cached_property
    def comments(self) -> Comments:
        """Operations on ``comments``."""
        from .comments import Comments

        return Comments(self)

    @cached_property
    def counterpart_addresses(self) -> CounterpartAddresses:
        """Operations on ``counterpart_addresses``."""
        from .counterpart_addresses import CounterpartAddresses

        return CounterpartAddresses(self)

    @cached_property
    def counterpart_bank_accounts(self) -> CounterpartBankAccounts:
        """Operations on ``counterpart_bank_accounts``."""
        from .counterpart_bank_accounts import CounterpartBankAccounts

        return CounterpartBankAccounts(self)

    @cached_property
    def counterpart_contacts(self) -> CounterpartContacts:
        """Operations on ``counterpart_contacts``."""
        from .counterpart_contacts import CounterpartContacts

        return CounterpartContacts(self)

    @cached_property
    def counterpart_einvoicing_credentials(self) -> CounterpartEinvoicingCredentials:
        """Operations on ``counterpart_einvoicing_credentials``."""
        from .counterpart_einvoicing_credentials import CounterpartEinvoicingCredentials

        return CounterpartEinvoicingCredentials(self)

    @cached_property
    def counterpart_vat_ids(self) -> CounterpartVatIds:
        """Operations on ``counterpart_vat_ids``."""
        from .counterpart_vat_ids import CounterpartVatIds

        return CounterpartVatIds(self)

    @cached_property
    def counterparts(self) -> Counterparts:
        """Operations on ``counterparts``."""
        from .counterparts import Counterparts

        return Counterparts(self)

    @cached_property
    def credit_note_line_items(self) -> CreditNoteLineItems:
        """Operations on ``credit_note_line_items``."""
        from .credit_note_line_items import CreditNoteLineItems

        return CreditNoteLineItems(self)

    @cached_property
    def credit_notes(self) -> CreditNotes:
        """Operations on ``credit_notes``."""
        from .credit_notes import CreditNotes

        return CreditNotes(self)

    @cached_property
    def custom_vat_rates(self) -> CustomVatRates:
        """Operations on ``custom_vat_rates``."""
        from .custom_vat_rates import CustomVatRates

        return CustomVatRates(self)

    @cached_property
    def data_export_extra_data(self) -> DataExportExtraData:
        """Operations on ``data_export_extra_data``."""
        from .data_export_extra_data import DataExportExtraData

        return DataExportExtraData(self)

    @cached_property
    def data_exports(self) -> DataExports:
        """Operations on ``data_exports``."""
        from .data_exports import DataExports

        return DataExports(self)

    @cached_property
    def delivery_notes(self) -> DeliveryNotes:
        """Operations on ``delivery_notes``."""
        from .delivery_notes import DeliveryNotes

        return DeliveryNotes(self)

    @cached_property
    def einvoice(self) -> Einvoice:
        """Operations on ``einvoice``."""
        from .einvoice import Einvoice

        return Einvoice(self)

    @cached_property
    def einvoicing_connections(self) -> EinvoicingConnections:
        """Operations on ``einvoicing_connections``."""
        from .einvoicing_connections import EinvoicingConnections

        return EinvoicingConnections(self)

    @cached_property
    def entities(self) -> Entities:
        """Operations on ``entities``."""
        from .entities import Entities

        return Entities(self)

    @cached_property
    def entity_bank_accounts(self) -> EntityBankAccounts:
        """Operations on ``entity_bank_accounts``."""
        from .entity_bank_accounts import EntityBankAccounts

        return EntityBankAccounts(self)

    @cached_property
    def entity_persons(self) -> EntityPersons:
        """Operations on ``entity_persons``."""
        from .entity_persons import EntityPersons

        return EntityPersons(self)

    @cached_property
    def entity_users(self) -> EntityUsers:
        """Operations on ``entity_users``."""
        from .entity_users import EntityUsers

        return EntityUsers(self)

    @cached_property
    def entity_vat_ids(self) -> EntityVatIds:
        """Operations on ``entity_vat_ids``."""
        from .entity_vat_ids import EntityVatIds

        return EntityVatIds(self)

    @cached_property
    def events(self) -> Events:
        """Operations on ``events``."""
        from .events import Events

        return Events(self)

    @cached_property
    def files(self) -> Files:
        """Operations on ``files``."""
        from .files import Files

        return Files(self)

    @cached_property
    def financing_invoices(self) -> FinancingInvoices:
        """Operations on ``financing_invoices``."""
        from .financing_invoices import FinancingInvoices

        return FinancingInvoices(self)

    @cached_property
    def financing_offers(self) -> FinancingOffers:
        """Operations on ``financing_offers``."""
        from .financing_offers import FinancingOffers

        return FinancingOffers(self)

    @cached_property
    def financing_tokens(self) -> FinancingTokens:
        """Operations on ``financing_tokens``."""
        from .financing_tokens import FinancingTokens

        return FinancingTokens(self)

    @cached_property
    def mail_templates(self) -> MailTemplates:
        """Operations on ``mail_templates``."""
        from .mail_templates import MailTemplates

        return MailTemplates(self)

    @cached_property
    def mailbox_domains(self) -> MailboxDomains:
        """Operations on ``mailbox_domains``."""
        from .mailbox_domains import MailboxDomains

        return MailboxDomains(self)

    @cached_property
    def mailboxes(self) -> Mailboxes:
        """Operations on ``mailboxes``."""
        from .mailboxes import Mailboxes

        return Mailboxes(self)

    @cached_property
    def measure_units(self) -> MeasureUnits:
        """Operations on ``measure_units``."""
        from .measure_units import MeasureUnits

        return MeasureUnits(self)

    @cached_property
    def ocr_tasks(self) -> OcrTasks:
        """Operations on ``ocr_tasks``."""
        from .ocr_tasks import OcrTasks

        return OcrTasks(self)

    @cached_property
    def onboarding_documents(self) -> OnboardingDocuments:
        """Operations on ``onboarding_documents``."""
        from .onboarding_documents import OnboardingDocuments

        return OnboardingDocuments(self)

    @cached_property
    def onboarding_requirements(self) -> OnboardingRequirements:
        """Operations on ``onboarding_requirements``."""
        from .onboarding_requirements import OnboardingRequirements

        return OnboardingRequirements(self)

    @cached_property
    def overdue_reminders(self) -> OverdueReminders:
        """Operations on ``overdue_reminders``."""
        from .overdue_reminders import OverdueReminders

        return OverdueReminders(self)

    @cached_property
    def partner_settings(self) -> PartnerSettings:
        """Operations on ``partner_settings``."""
        from .partner_settings import PartnerSettings

        return PartnerSettings(self)

    @cached_property
    def payable_line_items(self) -> PayableLineItems:
        """Operations on ``payable_line_items``."""
        from .payable_line_items import PayableLineItems

        return PayableLineItems(self)

    @cached_property
    def payables(self) -> Payables:
        """Operations on ``payables``."""
        from .payables import Payables

        return Payables(self)

    @cached_property
    def payment_intents(self) -> PaymentIntents:
        """Operations on ``payment_intents``."""
        from .payment_intents import PaymentIntents

        return PaymentIntents(self)

    @cached_property
    def payment_links(self) -> PaymentLinks:
        """Operations on ``payment_links``."""
        from .payment_links import PaymentLinks

        return PaymentLinks(self)

    @cached_property
    def payment_records(self) -> PaymentRecords:
        """Operations on ``payment_records``."""
        from .payment_records import PaymentRecords

        return PaymentRecords(self)

    @cached_property
    def payment_reminders(self) -> PaymentReminders:
        """Operations on ``payment_reminders``."""
        from .payment_reminders import PaymentReminders

        return PaymentReminders(self)

    @cached_property
    def payment_terms(self) -> PaymentTerms:
        """Operations on ``payment_terms``."""
        from .payment_terms import PaymentTerms

        return PaymentTerms(self)

    @cached_property
    def pdf_templates(self) -> PdfTemplates:
        """Operations on ``pdf_templates``."""
        from .pdf_templates import PdfTemplates

        return PdfTemplates(self)

    @cached_property
    def products(self) -> Products:
        """Operations on ``products``."""
        from .products import Products

        return Products(self)

    @cached_property
    def projects(self) -> Projects:
        """Operations on ``projects``."""
        from .projects import Projects

        return Projects(self)

    @cached_property
    def purchase_orders(self) -> PurchaseOrders:
        """Operations on ``purchase_orders``."""
        from .purchase_orders import PurchaseOrders

        return PurchaseOrders(self)

    @cached_property
    def receipt_line_items(self) -> ReceiptLineItems:
        """Operations on ``receipt_line_items``."""
        from .receipt_line_items import ReceiptLineItems

        return ReceiptLineItems(self)

    @cached_property
    def receipts(self) -> Receipts:
        """Operations on ``receipts``."""
        from .receipts import Receipts

        return Receipts(self)

    @cached_property
    def receivable_history(self) -> ReceivableHistory:
        """Operations on ``receivable_history``."""
        from .receivable_history import ReceivableHistory

        return ReceivableHistory(self)

    @cached_property
    def receivable_mails(self) -> ReceivableMails:
        """Operations on ``receivable_mails``."""
        from .receivable_mails import ReceivableMails

        return ReceivableMails(self)

    @cached_property
    def receivables(self) -> Receivables:
        """Operations on ``receivables``."""
        from .receivables import Receivables

        return Receivables(self)

    @cached_property
    def recurrences(self) -> Recurrences:
        """Operations on ``recurrences``."""
        from .recurrences import Recurrences

        return Recurrences(self)

    @cached_property
    def roles(self) -> Roles:
        """Operations on ``roles``."""
        from .roles import Roles

        return Roles(self)

    @cached_property
    def tags(self) -> Tags:
        """Operations on ``tags``."""
        from .tags import Tags

        return Tags(self)

    @cached_property
    def text_templates(self) -> TextTemplates:
        """Operations on ``text_templates``."""
        from .text_templates import TextTemplates

        return TextTemplates(self)

    @cached_property
    def vat_rates(self) -> VatRates:
        """Operations on ``vat_rates``."""
        from .vat_rates import VatRates

        return VatRates(self)

    @cached_property
    def webhook_deliveries(self) -> WebhookDeliveries:
        """Operations on ``webhook_deliveries``."""
        from .webhook_deliveries import WebhookDeliveries

        return WebhookDeliveries(self)

    @cached_property
    def webhook_subscriptions(self) -> WebhookSubscriptions:
        """Operations on ``webhook_subscriptions``."""
        from .webhook_subscriptions import WebhookSubscriptions

        return WebhookSubscriptions(self)


@with_resources
class AsyncResources(AsyncCaller):
    """The resources of an asynchronous client."""

    @cached_property
    def access_tokens(self) -> AsyncAccessTokens:
        """Operations on ``access_tokens``."""
        from .access_tokens import AsyncAccessTokens

        return AsyncAccessTokens(self)

    @cached_property
    def accounting_connections(self) -> AsyncAccountingConnections:
        """Operations on ``accounting_connections``."""
        from .accounting_connections import AsyncAccountingConnections

        return AsyncAccountingConnections(self)

    @cached_property
    def accounting_ledger_accounts(self) -> AsyncAccountingLedgerAccounts:
        """Operations on ``accounting_ledger_accounts``."""
        from .accounting_ledger_accounts import AsyncAccountingLedgerAccounts

        return AsyncAccountingLedgerAccounts(self)

    @cached_property
    def accounting_payables(self) -> AsyncAccountingPayables:
        """Operations on ``accounting_payables``."""
        from .accounting_payables import AsyncAccountingPayables

        return AsyncAccountingPayables(self)

    @cached_property
    def accounting_receivables(self) -> AsyncAccountingReceivables:
        """Operations on ``accounting_receivables``."""
        from .accounting_receivables import AsyncAccountingReceivables

        return AsyncAccountingReceivables(self)

    @cached_property
    def accounting_synced_records(self) -> AsyncAccountingSyncedRecords:
        """Operations on ``accounting_synced_records``."""
        from .accounting_synced_records import AsyncAccountingSyncedRecords

        return AsyncAccountingSyncedRecords(self)

    @cached_property
    def accounting_tax_rates(self) -> AsyncAccountingTaxRates:
        """Operations on ``accounting_tax_rates``."""
        from .accounting_tax_rates import AsyncAccountingTaxRates

        return AsyncAccountingTaxRates(self)

    @cached_property
    def analytics(self) -> AsyncAnalytics:
        """Operations on ``analytics``."""
        from .analytics import AsyncAnalytics

        return AsyncAnalytics(self)

    @cached_property
    def approval_policies(self) -> AsyncApprovalPolicies:
        """Operations on ``approval_policies``."""
        from .approval_policies import AsyncApprovalPolicies

        return AsyncApprovalPolicies(self)

    @cached_property
    def approval_processes(self) -> AsyncApprovalProcesses:
        """Operations on ``approval_processes``."""
        from .approval_processes import AsyncApprovalProcesses

        return AsyncApprovalProcesses(self)

    @cached_property
    def approval_requests(self) -> AsyncApprovalRequests:
        """Operations on ``approval_requests``."""
        from .approval_requests import AsyncApprovalRequests

        return AsyncApprovalRequests(self)

    @cached_property
    def comments(self) -> AsyncComments:
        """Operations on ``comments``."""
        from .comments import AsyncComments

        return AsyncComments(self)

    @cached_property
    def counterpart_addresses(self) -> AsyncCounterpartAddresses:
        """Operations on ``counterpart_addresses``."""
        from .counterpart_addresses import AsyncCounterpartAddresses

        return AsyncCounterpartAddresses(self)

    @cached_property
    def counterpart_bank_accounts(self) -> AsyncCounterpartBankAccounts:
        """Operations on ``counterpart_bank_accounts``."""
        from .counterpart_bank_accounts import AsyncCounterpartBankAccounts

        return AsyncCounterpartBankAccounts(self)

    @cached_property
    def counterpart_contacts(self) -> AsyncCounterpartContacts:
        """Operations on ``counterpart_contacts``."""
        from .counterpart_contacts import AsyncCounterpartContacts

        return AsyncCounterpartContacts(self)

    @cached_property
    def counterpart_einvoicing_credentials(self) -> AsyncCounterpartEinvoicingCredentials:
        """Operations on ``counterpart_einvoicing_credentials``."""
        from .counterpart_einvoicing_credentials import AsyncCounterpartEinvoicingCredentials

        return AsyncCounterpartEinvoicingCredentials(self)

    @cached_property
    def counterpart_vat_ids(self) -> AsyncCounterpartVatIds:
        """Operations on ``counterpart_vat_ids``."""
        from .counterpart_vat_ids import AsyncCounterpartVatIds

        return AsyncCounterpartVatIds(self)

    @cached_property
    def counterparts(self) -> AsyncCounterparts:
        """Operations on ``counterparts``."""
        from .counterparts import AsyncCounterparts

        return AsyncCounterparts(self)

    @cached_property
    def credit_note_line_items(self) -> AsyncCreditNoteLineItems:
        """Operations on ``credit_note_line_items``."""
        from .credit_note_line_items import AsyncCreditNoteLineItems

        return AsyncCreditNoteLineItems(self)

    @cached_property
    def credit_notes(self) -> AsyncCreditNotes:
        """Operations on ``credit_notes``."""
        from .credit_notes import AsyncCreditNotes

        return AsyncCreditNotes(self)

    @cached_property
    def custom_vat_rates(self) -> AsyncCustomVatRates:
        """Operations on ``custom_vat_rates``."""
        from .custom_vat_rates import AsyncCustomVatRates

        return AsyncCustomVatRates(self)

    @cached_property
    def data_export_extra_data(self) -> AsyncDataExportExtraData:
        """Operations on ``data_export_extra_data``."""
        from .data_export_extra_data import AsyncDataExportExtraData

        return AsyncDataExportExtraData(self)

    @cached_property
    def data_exports(self) -> AsyncDataExports:
        """Operations on ``data_exports``."""
        from .data_exports import AsyncDataExports

        return AsyncDataExports(self)

    @cached_property
    def delivery_notes(self) -> AsyncDeliveryNotes:
        """Operations on ``delivery_notes``."""
        from .delivery_notes import AsyncDeliveryNotes

        return AsyncDeliveryNotes(self)

    @cached_property
    def einvoice(self) -> AsyncEinvoice:
        """Operations on ``einvoice``."""
        from .einvoice import AsyncEinvoice

        return AsyncEinvoice(self)

    @cached_property
    def einvoicing_connections(self) -> AsyncEinvoicingConnections:
        """Operations on ``einvoicing_connections``."""
        from .einvoicing_connections import AsyncEinvoicingConnections

        return AsyncEinvoicingConnections(self)

    @cached_property
    def entities(self) -> AsyncEntities:
        """Operations on ``entities``."""
        from .entities import AsyncEntities

        return AsyncEntities(self)

    @cached_property
    def entity_bank_accounts(self) -> AsyncEntityBankAccounts:
        """Operations on ``entity_bank_accounts``."""
        from .entity_bank_accounts import AsyncEntityBankAccounts

        return AsyncEntityBankAccounts(self)

    @cached_property
    def entity_persons(self) -> AsyncEntityPersons:
        """Operations on ``entity_persons``."""
        from .entity_persons import AsyncEntityPersons

        return AsyncEntityPersons(self)

    @cached_property
    def entity_users(self) -> AsyncEntityUsers:
        """Operations on ``entity_users``."""
        from .entity_users import AsyncEntityUsers

        return AsyncEntityUsers(self)

    @cached_property
    def entity_vat_ids(self) -> AsyncEntityVatIds:
        """Operations on ``entity_vat_ids``."""
        from .entity_vat_ids import AsyncEntityVatIds

        return AsyncEntityVatIds(self)

    @cached_property
    def events(self) -> AsyncEvents:
        """Operations on ``events``."""
        from .events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations on ``files``."""
        from .files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def financing_invoices(self) -> AsyncFinancingInvoices:
        """Operations on ``financing_invoices``."""
        from .financing_invoices import AsyncFinancingInvoices

        return AsyncFinancingInvoices(self)

    @cached_property
    def financing_offers(self) -> AsyncFinancingOffers:
        """Operations on ``financing_offers``."""
        from .financing_offers import AsyncFinancingOffers

        return AsyncFinancingOffers(self)

    @cached_property
    def financing_tokens(self) -> AsyncFinancingTokens:
        """Operations on ``financing_tokens``."""
        from .financing_tokens import AsyncFinancingTokens

        return AsyncFinancingTokens(self)

    @cached_property
    def mail_templates(self) -> AsyncMailTemplates:
        """Operations on ``mail_templates``."""
        from .mail_templates import AsyncMailTemplates

        return AsyncMailTemplates(self)

    @cached_property
    def mailbox_domains(self) -> AsyncMailboxDomains:
        """Operations on ``mailbox_domains``."""
        from .mailbox_domains import AsyncMailboxDomains

        return AsyncMailboxDomains(self)

    @cached_property
    def mailboxes(self) -> AsyncMailboxes:
        """Operations on ``mailboxes``."""
        from .mailboxes import AsyncMailboxes

        return AsyncMailboxes(self)

    @cached_property
    def measure_units(self) -> AsyncMeasureUnits:
        """Operations on ``measure_units``."""
        from .measure_units import AsyncMeasureUnits

        return AsyncMeasureUnits(self)

    @cached_property
    def ocr_tasks(self) -> AsyncOcrTasks:
        """Operations on ``ocr_tasks``."""
        from .ocr_tasks import AsyncOcrTasks

        return AsyncOcrTasks(self)

    @cached_property
    def onboarding_documents(self) -> AsyncOnboardingDocuments:
        """Operations on ``onboarding_documents``."""
        from .onboarding_documents import AsyncOnboardingDocuments

        return AsyncOnboardingDocuments(self)

    @cached_property
    def onboarding_requirements(self) -> AsyncOnboardingRequirements:
        """Operations on ``onboarding_requirements``."""
        from .onboarding_requirements import AsyncOnboardingRequirements

        return AsyncOnboardingRequirements(self)

    @cached_property
    def overdue_reminders(self) -> AsyncOverdueReminders:
        """Operations on ``overdue_reminders``."""
        from .overdue_reminders import AsyncOverdueReminders

        return AsyncOverdueReminders(self)

    @cached_property
    def partner_settings(self) -> AsyncPartnerSettings:
        """Operations on ``partner_settings``."""
        from .partner_settings import AsyncPartnerSettings

        return AsyncPartnerSettings(self)

    @cached_property
    def payable_line_items(self) -> AsyncPayableLineItems:
        """Operations on ``payable_line_items``."""
        from .payable_line_items import AsyncPayableLineItems

        return AsyncPayableLineItems(self)

    @cached_property
    def payables(self) -> AsyncPayables:
        """Operations on ``payables``."""
        from .payables import AsyncPayables

        return AsyncPayables(self)

    @cached_property
    def payment_intents(self) -> AsyncPaymentIntents:
        """Operations on ``payment_intents``."""
        from .payment_intents import AsyncPaymentIntents

        return AsyncPaymentIntents(self)

    @cached_property
    def payment_links(self) -> AsyncPaymentLinks:
        """Operations on ``payment_links``."""
        from .payment_links import AsyncPaymentLinks

        return AsyncPaymentLinks(self)

    @cached_property
    def payment_records(self) -> AsyncPaymentRecords:
        """Operations on ``payment_records``."""
        from .payment_records import AsyncPaymentRecords

        return AsyncPaymentRecords(self)

    @cached_property
    def payment_reminders(self) -> AsyncPaymentReminders:
        """Operations on ``payment_reminders``."""
        from .payment_reminders import AsyncPaymentReminders

        return AsyncPaymentReminders(self)

    @cached_property
    def payment_terms(self) -> AsyncPaymentTerms:
        """Operations on ``payment_terms``."""
        from .payment_terms import AsyncPaymentTerms

        return AsyncPaymentTerms(self)

    @cached_property
    def pdf_templates(self) -> AsyncPdfTemplates:
        """Operations on ``pdf_templates``."""
        from .pdf_templates import AsyncPdfTemplates

        return AsyncPdfTemplates(self)

    @cached_property
    def products(self) -> AsyncProducts:
        """Operations on ``products``."""
        from .products import AsyncProducts

        return AsyncProducts(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        """Operations on ``projects``."""
        from .projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def purchase_orders(self) -> AsyncPurchaseOrders:
        """Operations on ``purchase_orders``."""
        from .purchase_orders import AsyncPurchaseOrders

        return AsyncPurchaseOrders(self)

    @cached_property
    def receipt_line_items(self) -> AsyncReceiptLineItems:
        """Operations on ``receipt_line_items``."""
        from .receipt_line_items import AsyncReceiptLineItems

        return AsyncReceiptLineItems(self)

    @cached_property
    def receipts(self) -> AsyncReceipts:
        """Operations on ``receipts``."""
        from .receipts import AsyncReceipts

        return AsyncReceipts(self)

    @cached_property
    def receivable_history(self) -> AsyncReceivableHistory:
        """Operations on ``receivable_history``."""
        from .receivable_history import AsyncReceivableHistory

        return AsyncReceivableHistory(self)

    @cached_property
    def receivable_mails(self) -> AsyncReceivableMails:
        """Operations on ``receivable_mails``."""
        from .receivable_mails import AsyncReceivableMails

        return AsyncReceivableMails(self)

    @cached_property
    def receivables(self) -> AsyncReceivables:
        """Operations on ``receivables``."""
        from .receivables import AsyncReceivables

        return AsyncReceivables(self)

    @cached_property
    def recurrences(self) -> AsyncRecurrences:
        """Operations on ``recurrences``."""
        from .recurrences import AsyncRecurrences

        return AsyncRecurrences(self)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Operations on ``roles``."""
        from .roles import AsyncRoles

        return AsyncRoles(self)

    @cached_property
    def tags(self) -> AsyncTags:
        """Operations on ``tags``."""
        from .tags import AsyncTags

        return AsyncTags(self)

    @cached_property
    def text_templates(self) -> AsyncTextTemplates:
        """Operations on ``text_templates``."""
        from .text_templates import AsyncTextTemplates

        return AsyncTextTemplates(self)

    @cached_property
    def vat_rates(self) -> AsyncVatRates:
        """Operations on ``vat_rates``."""
        from .vat_rates import AsyncVatRates

        return AsyncVatRates(self)

    @cached_property
    def webhook_deliveries(self) -> AsyncWebhookDeliveries:
        """Operations on ``webhook_deliveries``."""
        from .webhook_deliveries import AsyncWebhookDeliveries

        return AsyncWebhookDeliveries(self)

    @cached_property
    def webhook_subscriptions(self) -> AsyncWebhookSubscriptions:
        """Operations on ``webhook_subscriptions``."""
        from .webhook_subscriptions import AsyncWebhookSubscriptions

        return AsyncWebhookSubscriptions(self)
