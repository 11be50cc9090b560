import type { Lexicon } from "../concept";

export const fr: Lexicon = {
  common: "le la les de des et un une du en est que vous pour dans sur au ce cette qui votre nous avec par ne pas",
  wayOut: "annuler",
  sure: "sûr certain vraiment",
  words: {
    "either+howto": "ou",
    lapsed: "expirée expirés expirées",
    "gift+subscription": "dons parrainage don_mensuel don_regulier don_recurrent",
    "end+settled": "résiliation_programmée résiliation_planifiée annulation_programmée",
    "failure+aborted": "réessayer réessayez",
    fresh: "nouveau nouvel nouvelle créer ajouter",
    refuse: "refuser décliner",
    "end+subscription":
      "ne_plus_soutenir arrêter_de_soutenir cesser_de_soutenir ne_plus_donner arrêter_de_donner quitter_l'_abonnement quitter_mon_abonnement quitter_la_formule quitter_le_club demander_la_fin resilier_mon_assurance resilier_l'_assurance resilier_votre_assurance",
    "end+renewal":
      "arrêter_les_paiements stopper_les_paiements cesser_les_paiements arrêter_de_payer interrompre_les_paiements revoquer_le_mandat annuler_le_mandat annuler_le_prelevement arreter_le_prelevement arreter_les_prelevements stopper_les_prelevements non_renouvellement ne_plus_prolonger ne_pas_prolonger",
    atonce: "immédiatement immédiat immédiate aussitôt",
    "ended+deed": "a_resilie a_annule a_interrompu a_mis_fin a_cesse a_arrete",
    tier: "premium service services",
    "back+keep": "change_d'_avis",
    portal: "portail",
    tofree:
      "deviendra_gratuit devient_gratuit passera_en_gratuit a_la_formule_gratuite a_l'_offre_gratuite au_forfait_gratuit a_la_version_gratuite au_plan_gratuit a_l'_abonnement_gratuit au_compte_gratuit",
    "end+sever": "resilier resiliez resiliation* je_resilie",
    "done+expires": "a_expire a_expiree est_expiree ont_expire",
    not: "ne n' pas non jamais aucun aucune ni",
    end: "annuler annulez annulation* arreter arretez arret interrompre interrompez interruption stopper cesser mettre_fin mettez_fin desabonner desabonnement desinscrire terminer cloturer j'_annule renoncer denoncer cloture_de cloture_du cloture_d' mettons_fin mettre_un_terme mettons_un_terme nous_quitter nous_quittez abandonner abandon rompre revoquer desinscris desabonne_moi",
    ended:
      "annule annulee annules resilie resiliee resilies interrompu interrompue arrete arretee stoppe stoppee desactive desactivee cloturee mis_fin cloture desabonne desabonnee supprime supprimee supprimes resiliees annulees arretees clos close rompu rompue venez_de_resilier viens_de_resilier venez_d_annuler",
    off: "desactiver desactivez couper desactivation",
    on: "activer activez",
    delete: "supprimer supprimez suppression effacer retirer",
    keep: "garder gardez conserver conservez rester maintenir gardons laisser je_reste continuer_a_donner",
    back: "retour revenir fermer pas_maintenant plus_tard non_merci laisser_tomber tant_pis finalement_non encore",
    "resume+subscription": "reabonner reabonnez",
    resume:
      "reactiver reactivez reactivation reprendre reprenez reprise retablir restaurer relancer redemarrer retabli* reactive reactivee se_poursuit se_poursuivra continuera suit_son_cours commence debute demarre",
    pause:
      "pause mettre_en suspendre suspendez suspendu suspendue suspendus suspendues suspension temporairement provisoirement",
    confirm: "confirmer confirmez confirmation je_confirme oui valider validation",
    settled:
      "confirmee confirme effectuee effectue succes enregistree validee prise_en_compte reussie reussi reussies procede traite traitee",
    proceed: "envoyer terminer_la quand_meme",
    manage: "gerer gerez gestion modifier modifiez changer parametres reglages mettre_a_jour",
    show: "voir afficher consulter ouvrir",
    accept:
      "accepter acceptez profiter profitez obtenir appliquer beneficier j'_accepte j'_en_profite utiliser_l'_offre utiliser_cette_offre",
    export: "exporter exportez export exportation telecharger telechargez telechargement",
    subscription:
      "abonnement* forfait* formule* adhesion* contrat contrats plan plans promesse* mécénat licence* hebergement vpn ce_don mon_don votre_don un_don le_don promesse_de_don soutien souscription contribution* cotisation* contrat_d'_assurance pass_mensuel pass_annuel",
    trial: "essai*",
    renewal:
      "renouvellement* auto_renouvellement reconduction* prelevement_automatique prelevements_automatiques paiement_recurrent paiement_automatique paiements_automatiques facturation_automatique facturation_recurrente",
    renews:
      "renouveler renouvele renouvelee renouvelera renouvelle reconduit reconduite renouvel* reconduits reconduites reconduire reconduira renouvelons",
    billing: "facturation facture factures facturee recus",
    payment:
      "paiement* payer paye payee payes payees preleve prelevee prelevement* debite debitee carte paiera paierez paieras payerez payez paie paierai",
    refund: "remboursement*",
    account: "compte comptes profil",
    order: "commande commandes achat achats reservation*",
    data: "donnees coffre conversations informations archive",
    offer: "remise* reduction* promotion* % gratuit gratuits gratuite offert offerts offre offres",
    reason: "pourquoi raison raisons motif motifs avis sondage dites_nous",
    elsewhere:
      "envoi televersement invitation* evenement* rendez transfert* commentaire* modifications alerte* notification* reponse recherche message* publication* tache* trajet* billet* reunion* mise_a_niveau passage mail e_mail courriel* session* livraison* seance* visite* changement* autre autres ancien ancienne un_de_vos une_de_vos abonnements_resilies abonnements_annules option options assurance module modules rappel rappels importer importez importation imports anciens anciennes retire_de supprime_de retire_du changement_de_forfait changement_de_formule passage_a passage_au tous_les_membres tous_les_abonnés tout_les_membres proposition processus_d'_abonnement cette_modification",
    question: "? voulez_vous souhaitez_vous est_ce_que etes_vous irréversible",
    howto: "comment quel quelle puis_je",
    me: "je j' mon ma mes me",
    condition:
      "si lorsque quand une_fois en_annulant en_resiliant des_que verifiez verifier en_cliquant en_appuyant en_confirmant en_validant inexact faux sinon faute_de_quoi ou_votre ou_ton sans_quoi en_touchant sauf en_cas des_reception a_reception sous_reserve apres_paiement apres_reglement apres_le_paiement tant_que a_la_reception a_la_remise au_retour_de apres_validation apres_verification il_semble on_dirait en_changeant en_passant lors_du_changement passer_a_un passer_a_une passer_au_forfait",
    ability:
      "pouvez pourrez souhaite veux voudrais peut peuvent pour_annuler pour_resilier pour_mettre pour_confirmer pour_arreter souhaitez voulez veuillez devez doit permet permettre cliquez appuyez choisissez",
    failure:
      "echec echoue echouee erreur* impossible probleme* n'_a_pas_pu n'_avons_pas_pu refusee refuse refuses rejetee rejete",
    attempt: "attente en_cours traitement demandee sur_le_point tentative* bientot",
    future: "sera seront prendra va marque_pour restera prevue programmee",
    done: "ete est sont maintenant desormais avez avons a_ete a_bien_ete a_bien n_a vient_d vient",
    expires:
      "expire expirera expirant prend_fin prendra_fin se_termine se_terminera acces_jusqu disponible_jusqu s'_acheve s'_achevera s'_arrete s'_arretera cesse cessera cessent s'_eteindra deviendra_inactif deviendra_inactive perdrez_accès perdrez_l'_accès perdez_l'_accès",
    until:
      "jusqu jusqu' aujourd'_hui periode_en_cours facturation_en_cours mois_en_cours annee_en_cours à_la_fin_de_la_période à_la_fin_de_la_periode_en_cours en_fin_de_période",
    signin: "connecter connexion connectez identifier identifiez",
    password: "mot_de_passe",
    you: "vous tu",
    active: "actif active inchange inchangee n'_a_pas_change n'_est_pas_modifie n'_est_pas_touche en_vigueur",
    over: "termine terminee pris_fin echu echue arrive_a_son_terme arrivee_a_son_terme arrive_a_terme arrivee_a_terme",
    request: "demande demandes",
    again: "serez_plus sera_plus seront_plus plus",
    attest: "confirmons confirme_la vous_confirme",
    effect: "prend_effet a_pris_effet pris_effet prendra_effet prenant_effet effective effectif",
    member: "abonne abonnee abonnes abonnees membre adherent adherente soutenez soutiens",
    join: "et mais car parce toutefois cependant donc qui comme",
    step: "plus_qu' derniere_etape une_etape presque pour_finaliser finaliser pour_terminer",
    your: "votre vos ton ta tes",
    switch: "passe_a etes_passe remplace remplacee",
    anyone: "un une tout chaque",
    "not+condition": "sans",
    idle: "sans_engagement sans_frais a_votre_demande sur_votre_demande a_ta_demande",
    after: "apres avant",
    whenever: "a_tout_moment quand_vous_voulez quand_vous_le_souhaitez quand_vous_voudrez quand_tu_veux",
    third:
      "son sa ses leur leurs sœur frère ami amie collègue colocataire femme mari épouse époux fils fille conjoint conjointe mère père voisin voisine du_client de_la_cliente de_ce_client par_le_client par_la_cliente par_l'_utilisateur par_l'_abonne par_le_membre votre_chaine ta_chaine le_client l'_abonne d'_un_client de_l'_utilisateur le_membre l'_utilisateur de_sa_part par_le_proprietaire par_son_proprietaire par_un_administrateur par_l_administrateur",
    signup: "s'_inscrire inscription inscrivez creer_un_compte creer_mon_compte",
    signout: "se_deconnecter deconnexion deconnecter",
    letter:
      "newsletter* infolettre* lettre_d'_information lettres_d'_information liste_de_diffusion nouveautes actualites vos_listes listes_de_diffusion",
    public:
      "conditions_generales conditions_d'_utilisation mentions_legales politique_de_confidentialite tarifs faq forum forums communaute avis_clients blog incident traduction traducteur centre_d'_aide",
    history: "historique activite journal evenements notifications",
    mailbox: "boite_de_reception brouillons messagerie webmail indesirables corbeille",
    "delete+account": "fermer_mon_compte fermer_le_compte fermer_votre_compte",
    "proceed+onward": "continuer continuez poursuivre suivant passer",
    leave: "quitter partir quittez partez partons quittez_vous partez_vous",
    "reason+leave": "vous_voir_partir te_voir_partir",
    helpful: "utile aide_t_il aidé aidée",
    forgood: "définitivement définitive pour_de_bon irrévocablement",
    begin: "commencer démarrer débuter souscrire s'abonner payer_maintenant",
    lower: "rétrograder rétrogradation",
    "elsewhere+more":
      "plus_d'_options plus_d'_actions autres_options autres_actions options_pour actions_pour menu_d'_options menu_d'_actions",
    assist: "vous_aider t'_aider t_aider",
  },
};
