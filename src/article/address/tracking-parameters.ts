/** Families of parameters that say where a reader came from, by the beginning of their names. */
const PREFIXES = [
  "utm_",
  "mtm_",
  "pk_",
  "piwik_",
  "matomo_",
  "hsa_",
  "at_custom",
  "guce_referrer",
  "trk_",
];

/**
 * Parameters that name a campaign, a click or a share, and never the page. Short common names (`ref`,
 * `source`, `s`, `t`, `id`) are not here: on some site each of them names the page.
 */
const NAMES = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid msclkid yclid ysclid twclid ttclid li_fat_id
  igshid igsh epik rdt_cid scclid irclickid mc_cid mc_eid mkt_tok _hsenc _hsmi hsctatracking __hstc __hssc __hsfp
  vero_id vero_conv oly_anon_id oly_enc_id rb_clickid s_cid s_kwcid wickedid wickedsource _openstat ref_src ref_url
  cmpid cmp ncid ocid icid smid smtyp smprod spm sr_share at_medium at_campaign at_format at_link_id at_link_type
  at_link_origin at_ptr_name at_campaign_type at_bbc_team xtor guccounter wt_mc wt.mc_id wt_zmc ns_mchannel ns_source
  ns_campaign ns_linkname ns_fee sc_channel sc_campaign sc_content sc_medium sc_outcome sc_geo sc_country
  __twitter_impression __tn__ fb_action_ids fb_action_types fb_source fb_ref action_object_map _ga _gl
  share_source share_medium share_plat share_session_id share_tag
  share_from_user_code vd_source timestamp_share feature_share trk trkcampaign trkinfo mibextid nb_ref soc_src soc_trk __cft__[0] embeds_referring_euri
  source_ve_path`.split(/\s+/u),
);

/** Whether a query parameter, its name in lower case, only tracks. */
export function isTrackingParameter(name: string): boolean {
  return NAMES.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}
